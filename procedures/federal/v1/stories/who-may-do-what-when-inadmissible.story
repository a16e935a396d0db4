# Inadmissible: the reason is told, nothing is handled, and it ends there.

person Maes   is coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body
person Claire is management-committee

2026-03-02 09:00  web     receive
2026-03-02 09:00  web     register
2026-03-02 09:00  web     classify complaint
2026-03-03 09:00  Maes    assess inadmissible ground=old-facts -> lapsed handle
  -> owes acknowledge close
  -> only coordinator system may classify
  -> only coordinator may name-respondent acknowledge forward transfer reroute merge join learn case
  -> only coordinator may improve
  -> only coordinator complainant may withdraw
  -> only coordinator decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-03 09:05  Maes    acknowledge                          -> letter acknowledgement, ended close
  -> owes nothing
  -> only coordinator may improve case
  -> only coordinator may reopen
  -> only coordinator decision-body may correct note
  -> nothing else
