# Who may do what, step by step, and nobody anything else: the complaints manager assesses, the coordinator hands out, the handler drafts, two look
# at the text, the complaints manager judges and answers; then, once, a higher level with other people, and the second line.

person Dirk    is desk
person Maes    is coordinator
person Yilmaz  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  Dirk     receive by=phone email=yes -> warns acknowledge coordinator complaints-manager, warns handle coordinator complaints-manager
  -> owes register
  -> only desk coordinator system may register
  -> only coordinator complaints-manager may decline
  -> only desk coordinator complaints-manager decision-body may note
  -> nothing else
2026-03-02 09:01  Dirk     register
  -> owes classify
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only coordinator complaints-manager may decline
  -> only complaints-manager may forward
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-02 09:02  Dirk     classify complaint grievances=2
  -> owes assess
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager may assess forward
  -> only coordinator complaints-manager may decline
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 09:00  Peeters  assess admissible
  -> owes acknowledge assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only coordinator complaints-manager may acknowledge
  -> only complaints-manager may forward
  -> only coordinator may assign
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 09:05  Peeters  acknowledge                -> letter acknowledgement, running handle
  -> owes assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager may forward
  -> only coordinator may assign
  -> only coordinator complaints-manager may hold
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 10:00  Maes     assign to=Yilmaz
  -> owes investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager may forward
  -> only coordinator may assign
  -> only handler may investigate
  -> only coordinator complaints-manager may hold
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 11:00  Maes     hold until=2026-04-10      -> letter holding, running promise, due promise 2026-04-10, warns promise coordinator complaints-manager
2026-03-04 10:00  Yilmaz   investigate
  -> owes propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager may forward judge
  -> only coordinator may assign
  -> only handler may investigate
  -> only coordinator handler may propose
  -> only coordinator complaints-manager may hold
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-04 11:00  Yilmaz   propose
  -> owes check-form check-content judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager may forward judge
  -> only coordinator may assign check-form
  -> only handler may investigate
  -> only coordinator handler may propose
  -> only coordinator complaints-manager may hold
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-05 09:00  Maes     check-form passed
  -> owes check-content judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager may forward check-content judge
  -> only coordinator may assign check-form
  -> only handler may investigate
  -> only coordinator handler may propose
  -> only coordinator complaints-manager may hold
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-05 10:00  Peeters  check-content passed
  -> owes judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager may forward check-content judge
  -> only coordinator may assign check-form
  -> only handler may investigate
  -> only coordinator handler may propose
  -> only coordinator complaints-manager may hold
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-05 10:05  Peeters  judge unfounded grievance=1 -> must judge grievance=2, may-not Peeters answer
2026-03-05 10:06  Peeters  judge partly-founded grievance=2
  -> owes answer discuss
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager may forward check-content judge answer
  -> only coordinator may assign check-form
  -> only handler may investigate
  -> only coordinator handler may propose
  -> only coordinator complaints-manager may hold discuss
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-05 10:15  Peeters  answer                     -> letter answer, met handle, met promise
  -> owes discuss react
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent
  -> only coordinator complaints-manager may discuss
  -> only desk coordinator complainant system may react
  -> only desk coordinator complaints-manager complainant may escalate
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-06 10:00  Maes     discuss
  -> owes react
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent
  -> only coordinator complaints-manager may discuss
  -> only desk coordinator complainant system may react
  -> only desk coordinator complaints-manager complainant may escalate
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-20 09:00  complainant react not-satisfied
  -> owes escalate
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent
  -> only coordinator complaints-manager may discuss
  -> only desk coordinator complaints-manager complainant may escalate
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-20 09:01  complainant escalate                -> stage 2, warns review coordinator decision-body
  -> owes assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent reroute
  -> only coordinator may assign
  -> only coordinator complaints-manager may hold
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-20 10:00  Maes     assign to=Lambert
  -> owes investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent reroute
  -> only coordinator may assign
  -> only handler may investigate
  -> only coordinator complaints-manager may hold
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-23 10:00  Lambert  investigate
  -> owes propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent reroute
  -> only coordinator may assign
  -> only handler may investigate
  -> only coordinator handler may propose
  -> only decision-body may judge uphold
  -> only coordinator complaints-manager may hold
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-23 11:00  Lambert  propose
  -> owes check-form check-content judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent reroute
  -> only coordinator may assign check-form
  -> only handler may investigate
  -> only coordinator handler may propose
  -> only decision-body may judge uphold
  -> only coordinator complaints-manager may hold
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-24 09:00  Maes     check-form passed
  -> owes check-content judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent reroute
  -> only coordinator may assign check-form
  -> only handler may investigate
  -> only coordinator handler may propose
  -> only decision-body may check-content judge uphold
  -> only coordinator complaints-manager may hold
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-24 09:30  Dubois   check-content passed
  -> owes judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent reroute
  -> only coordinator may assign check-form
  -> only handler may investigate
  -> only coordinator handler may propose
  -> only decision-body may check-content judge uphold
  -> only coordinator complaints-manager may hold
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-24 10:00  Dubois   judge unfounded grievance=1
2026-03-24 10:01  Dubois   judge unfounded grievance=2
  -> owes answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent reroute
  -> only coordinator may assign check-form
  -> only handler may investigate
  -> only coordinator handler may propose
  -> only decision-body may check-content judge
  -> only coordinator complaints-manager may hold discuss
  -> only complaints-manager decision-body may answer case
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> nothing else
2026-03-24 10:10  Dubois   answer                     -> letter answer, met review
  -> owes react
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent
  -> only coordinator complaints-manager may discuss
  -> only desk coordinator complainant system may react
  -> only complaints-manager decision-body may refer-after-answer case
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> nothing else
2026-03-26 09:00  complainant react not-satisfied
  -> owes refer-after-answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent
  -> only coordinator complaints-manager may discuss
  -> only complaints-manager decision-body may refer-after-answer case
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> nothing else
2026-03-26 10:00  Dubois   refer-after-answer         -> letter referral, ended close
  -> owes nothing
  -> only coordinator complaints-manager may reopen
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link measure
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-27 09:00  Maes     reopen                     -> open
  -> owes close-again
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent
  -> only coordinator complaints-manager may discuss close-again
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-27 09:05  Maes     close-again                -> ended close-again
  -> owes nothing
  -> only coordinator complaints-manager may reopen
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link measure
  -> only complaints-manager decision-body may case
  -> nothing else
