# Who may do what, step by step, and nobody anything else: taken up by the complaints manager, investigated and judged by the handler, checked
# by a colleague, answered, and then a reaction or the Vlaamse Ombudsdienst.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  Lies  receive by=phone email=yes  -> warns acknowledge coordinator complaints-manager, warns refuse complaints-manager, warns decide complaints-manager, warns handle coordinator complaints-manager, warns target coordinator complaints-manager
  -> owes register
  -> only desk coordinator complaints-manager system may register
  -> only coordinator complaints-manager may decline
  -> only desk coordinator complaints-manager decision-body may note
  -> nothing else
2026-06-11 09:01  Lies  register
  -> owes classify
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager may decline forward case
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-06-11 09:02  Lies  classify complaint grievances=2
  -> owes assess
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only complaints-manager may assess
  -> only coordinator complaints-manager may decline forward case
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-06-15 09:00  Ilse  assess admissible           -> met decide
  -> owes acknowledge assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only desk coordinator complaints-manager may acknowledge transfer reroute merge join ask-more
  -> only coordinator complaints-manager may forward assign case
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-06-15 09:05  Ilse  acknowledge                 -> letter acknowledgement, running handle, running target
  -> owes assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager may forward assign hold case
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-06-15 10:00  Tom   assign to=Bram
  -> owes investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only coordinator complaints-manager may forward assign hold case
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only handler may investigate
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-16 10:00  Ilse  hold until=2026-08-10       -> letter holding, running promise, due promise 2026-08-10, warns promise coordinator complaints-manager
2026-06-22 10:00  Bram  investigate
  -> owes propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only coordinator complaints-manager may forward assign hold case
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only handler may investigate
  -> only handler complaints-manager may propose judge
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-23 11:00  Bram  propose
  -> owes check judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only coordinator complaints-manager may forward assign check hold case
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only handler may investigate
  -> only handler complaints-manager may propose judge
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-24 12:00  Tom   check passed
  -> owes judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only coordinator complaints-manager may forward assign check hold case
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only handler may investigate
  -> only handler complaints-manager may propose judge
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-24 13:00  Bram  judge unfounded grievance=1 -> must judge grievance=2, may-not Ilse answer
2026-06-24 13:01  Bram  judge partly-founded grievance=2
  -> owes answer discuss
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only coordinator complaints-manager may forward assign check hold case
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only handler may investigate
  -> only handler complaints-manager may propose judge
  -> only complaints-manager may answer
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-24 14:00  Ilse  answer                      -> letter answer, met handle, met promise
  -> owes discuss react
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only coordinator complaints-manager may refer case
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant system may react
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-26 10:00  Tom   discuss
  -> owes react
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only coordinator complaints-manager may refer case
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant system may react
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-29 20:00  complainant react not-satisfied
  -> owes refer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only coordinator complaints-manager may refer case
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-30 09:00  Ilse  refer                       -> letter referral, ended close
  -> owes nothing
  -> only coordinator complaints-manager may reopen case
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> nothing else
2026-07-01 09:00  Tom   reopen                      -> open
  -> owes close-again
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only coordinator complaints-manager may close-again case
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-07-01 09:05  Tom   close-again                 -> ended close-again
  -> owes nothing
  -> only coordinator complaints-manager may reopen case
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> nothing else
