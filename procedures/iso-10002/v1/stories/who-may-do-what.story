# Who may do what, step by step, and nobody anything else: taken up by the complaints manager, investigated by the handler, checked by another,
# judged and answered; then, once, others look at it anew, and in the end it is told where else one can turn.

person Lena  is desk
person Ann   is coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  Lena  receive by=phone email=yes -> warns acknowledge coordinator complaints-manager, warns handle coordinator complaints-manager
  -> owes register
  -> only desk coordinator complaints-manager system may register
  -> only coordinator complaints-manager may decline
  -> only desk coordinator complaints-manager decision-body may note
  -> nothing else
2026-03-02 09:01  Lena  register
  -> owes classify
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager may decline forward
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-02 09:02  Lena  classify complaint grievances=2
  -> owes assess
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only complaints-manager may assess
  -> only coordinator complaints-manager may decline forward
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 09:00  Chris assess admissible
  -> owes acknowledge assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only desk coordinator complaints-manager may acknowledge transfer reroute merge join
  -> only coordinator complaints-manager may forward assign
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 09:05  Chris acknowledge                -> letter acknowledgement
  -> owes assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager may forward assign hold
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 10:00  Ann   assign to=Bob
  -> owes investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager may forward assign hold
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only handler may investigate
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 11:00  Ann   hold until=2026-04-10      -> letter holding, running promise, due promise 2026-04-10, warns promise coordinator complaints-manager
2026-03-04 10:00  Bob   investigate
  -> owes propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager may forward assign hold
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only handler may investigate
  -> only coordinator handler complaints-manager may propose
  -> only complaints-manager may judge
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-04 11:00  Bob   propose
  -> owes check judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager may forward assign check hold
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only handler may investigate
  -> only coordinator handler complaints-manager may propose
  -> only complaints-manager may judge
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-05 09:00  Chris check passed
  -> owes judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager may forward assign check hold
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only handler may investigate
  -> only coordinator handler complaints-manager may propose
  -> only complaints-manager may judge
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-05 10:00  Chris judge unfounded grievance=1 -> must judge grievance=2, may-not Chris answer
2026-03-05 10:01  Chris judge partly-founded grievance=2
  -> owes answer discuss
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager may forward assign check hold
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only handler may investigate
  -> only coordinator handler complaints-manager may propose
  -> only complaints-manager may judge answer
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-05 10:15  Chris answer                     -> letter answer, met handle, met promise
  -> owes discuss react
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant system may react
  -> only desk coordinator complaints-manager complainant may escalate withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-06 10:00  Ann   discuss
  -> owes react
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant system may react
  -> only desk coordinator complaints-manager complainant may escalate withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-09 20:00  complainant react not-satisfied
  -> owes escalate
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may escalate withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-09 20:01  complainant escalate             -> stage 2, warns review complaints-manager decision-body
  -> owes assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager may assign hold
  -> only desk coordinator complaints-manager may reroute
  -> only decision-body may refer-at-once
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-10 09:01  Ann   assign to=Eva
  -> owes investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager may assign hold
  -> only desk coordinator complaints-manager may reroute
  -> only handler may investigate
  -> only decision-body may refer-at-once
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-12 09:00  Eva   investigate
  -> owes propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager may assign hold
  -> only desk coordinator complaints-manager may reroute
  -> only handler may investigate
  -> only coordinator handler complaints-manager may propose
  -> only decision-body may judge refer-at-once
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-12 10:00  Eva   propose
  -> owes check judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager may assign hold
  -> only desk coordinator complaints-manager may reroute
  -> only handler may investigate
  -> only coordinator handler complaints-manager may propose
  -> only decision-body may check judge refer-at-once
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-13 11:00  Dana  check passed
  -> owes judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager may assign hold
  -> only desk coordinator complaints-manager may reroute
  -> only handler may investigate
  -> only coordinator handler complaints-manager may propose
  -> only decision-body may check judge refer-at-once
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-13 11:05  Dana  judge unfounded grievance=1
2026-03-13 11:06  Dana  judge unfounded grievance=2
  -> owes answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager may assign hold
  -> only desk coordinator complaints-manager may reroute
  -> only handler may investigate
  -> only coordinator handler complaints-manager may propose
  -> only decision-body may check judge
  -> only complaints-manager decision-body may answer case
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> nothing else
2026-03-13 11:15  Dana  answer                     -> letter answer, met review
  -> owes react
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant system may react
  -> only complaints-manager decision-body may refer case
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> nothing else
2026-03-16 09:00  complainant react not-satisfied
  -> owes refer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager decision-body may discuss
  -> only complaints-manager decision-body may refer case
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> nothing else
2026-03-17 09:00  Dana  refer                      -> letter referral, ended close
  -> owes nothing
  -> only coordinator complaints-manager may reopen
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-18 09:00  Ann   reopen                     -> open
  -> owes close-again
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager may close-again
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-18 09:05  Ann   close-again                -> ended close-again
  -> owes nothing
  -> only coordinator complaints-manager may reopen
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complaints-manager decision-body may case
  -> nothing else
