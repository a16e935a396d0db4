# Whoever it is about has no part in it: it is handed out anew before anything else goes on, and never to them; the text is looked at anew.

person Dirk    is desk
person Maes    is coordinator
person Yilmaz  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Peeters  assess admissible
2026-03-03 09:05  Peeters  acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-04 10:00  Yilmaz   investigate
2026-03-04 11:00  Yilmaz   propose
2026-03-05 09:00  Maes     check-form passed
2026-03-05 10:00  Peeters  check-content passed
2026-03-05 10:05  Peeters  judge unfounded            -> may Peeters answer
2026-03-05 11:00  Dirk     name-respondent person=Yilmaz
  -> owes assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager may forward
  -> only coordinator may assign
  -> only coordinator complaints-manager may hold discuss
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-05 11:05  Maes     assign to=Yilmaz           -> refused assignee-barred
2026-03-05 11:06  Maes     assign to=Lambert          -> handler Lambert, may-not Yilmaz propose
  -> owes investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager may forward
  -> only coordinator may assign
  -> only handler may investigate
  -> only coordinator complaints-manager may hold discuss
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-06 10:00  Lambert  investigate
  -> owes propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager may forward judge
  -> only coordinator may assign
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
2026-03-06 11:00  Lambert  propose
  -> owes check-form check-content judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager may forward judge
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
2026-03-06 12:00  Maes     check-form refused
  -> owes propose check-content judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager may forward judge
  -> only coordinator may assign
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
