# Who may do what, step by step, and nobody anything else: the coordinator takes in, assesses and hands out; the handler investigates, judges and
# answers in person; the coordinator analyses; then the Federal Ombudsman, and an end that was a mistake is undone.

person Maes   is coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body
person Claire is management-committee

2026-03-02 09:00  Maes    receive by=phone email=yes -> warns acknowledge coordinator, warns handle handler coordinator
  -> owes register
  -> only coordinator system may register
  -> only coordinator may decline
  -> only coordinator decision-body may note
  -> nothing else
2026-03-02 09:01  Maes    register
  -> owes classify
  -> only coordinator system may classify
  -> only coordinator may name-respondent decline forward transfer reroute merge join case
  -> only coordinator complainant may withdraw
  -> only coordinator decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-02 09:02  Maes    classify complaint grievances=2
  -> owes assess
  -> only coordinator system may classify
  -> only coordinator may name-respondent assess decline forward transfer reroute merge join learn case
  -> only coordinator complainant may withdraw
  -> only coordinator decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-03 09:00  Maes    assess admissible
  -> owes acknowledge assign investigate propose judge answer
  -> only coordinator system may classify
  -> only coordinator may name-respondent acknowledge forward transfer reroute merge join assign learn case
  -> only coordinator complainant may withdraw
  -> only coordinator decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-03 09:05  Maes    acknowledge                -> letter acknowledgement, running handle, met acknowledge
  -> owes assign investigate propose judge answer
  -> only coordinator system may classify
  -> only coordinator may name-respondent forward transfer reroute merge join assign hold learn case
  -> only coordinator complainant may withdraw
  -> only coordinator decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-03 10:00  Maes    assign to=Yilmaz           -> handler Yilmaz
  -> owes investigate propose judge answer
  -> only coordinator system may classify
  -> only coordinator may name-respondent forward transfer reroute merge join assign learn case
  -> only handler may investigate
  -> only coordinator handler may hold
  -> only coordinator complainant may withdraw
  -> only coordinator handler decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-04 10:00  Yilmaz  hold until=2026-04-15      -> letter holding, running promise, due promise 2026-04-15, warns promise handler coordinator
2026-03-09 10:00  Yilmaz  investigate
  -> owes propose judge answer
  -> only coordinator system may classify
  -> only coordinator may name-respondent forward transfer reroute merge join assign learn case
  -> only handler may investigate propose judge
  -> only coordinator handler may hold
  -> only coordinator complainant may withdraw
  -> only coordinator handler decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-10 11:00  Yilmaz  propose
  -> owes judge answer
  -> only coordinator system may classify
  -> only coordinator may name-respondent forward transfer reroute merge join assign learn case
  -> only handler may investigate propose judge
  -> only coordinator handler may hold
  -> only coordinator complainant may withdraw
  -> only coordinator handler decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-10 11:05  Yilmaz  judge unfounded grievance=1 -> must judge grievance=2, may-not Yilmaz answer
2026-03-10 11:06  Yilmaz  judge unfounded grievance=2
  -> owes answer
  -> only coordinator system may classify
  -> only coordinator may name-respondent forward transfer reroute merge join assign learn case
  -> only handler may investigate propose judge answer
  -> only coordinator handler may hold
  -> only coordinator complainant may withdraw
  -> only coordinator handler decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-10 11:10  Yilmaz  answer                     -> letter answer, met handle, met promise
  -> owes analyse close
  -> only coordinator system may classify
  -> only coordinator may name-respondent refer analyse learn case
  -> only coordinator complainant may withdraw
  -> only coordinator handler decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-12 09:00  Maes    analyse code=delay         -> ended close
  -> owes nothing
  -> only coordinator may refer reopen case
  -> only coordinator may improve
  -> only coordinator handler decision-body may correct note
  -> nothing else
2026-03-20 09:05  Maes    refer                      -> letter referral
  -> owes nothing
  -> only coordinator may improve case
  -> only coordinator may reopen
  -> only coordinator handler decision-body may correct note
  -> nothing else
2026-03-23 09:00  Maes    reopen                     -> open
  -> owes close-again
  -> only coordinator system may classify
  -> only coordinator may name-respondent analyse learn close-again case
  -> only coordinator may improve
  -> only coordinator complainant may withdraw
  -> only coordinator handler decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-23 09:05  Maes    close-again                -> ended close-again
  -> owes nothing
  -> only coordinator may improve case
  -> only coordinator may reopen
  -> only coordinator handler decision-body may correct note
  -> nothing else
