# Whoever it is about has no part in it: it is handed out anew before anything else goes on, and never to them.

person Maes   is coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body
person Claire is management-committee

2026-03-02 09:00  web     receive
2026-03-02 09:00  web     register
2026-03-02 09:00  web     classify complaint
2026-03-03 09:00  Maes    assess admissible
2026-03-03 09:05  Maes    acknowledge
2026-03-03 10:00  Maes    assign to=Yilmaz
2026-03-09 10:00  Yilmaz  investigate
2026-03-10 11:00  Yilmaz  propose
2026-03-10 11:06  Yilmaz  judge unfounded            -> may Yilmaz answer
2026-03-10 12:00  Maes    name-respondent person=Yilmaz
  -> owes assign investigate propose judge answer
  -> only coordinator system may classify
  -> only coordinator may name-respondent forward transfer reroute merge join assign hold learn case
  -> only coordinator complainant may withdraw
  -> only coordinator decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-10 12:05  Maes    assign to=Yilmaz           -> refused assignee-barred
2026-03-10 12:06  Maes    assign to=Bakker           -> handler Bakker, may-not Yilmaz propose
  -> owes investigate propose judge answer
  -> only coordinator system may classify
  -> only coordinator may name-respondent forward transfer reroute merge join assign learn case
  -> only handler may investigate
  -> only coordinator handler may hold
  -> only coordinator complainant may withdraw
  -> only coordinator handler decision-body may correct note
  -> only complainant may add
  -> nothing else
