# Whoever it is about has no part in it: it is handed out anew before anything else goes on, and never to them.

person Lena  is desk
person Ann   is coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web   receive
2026-03-02 09:00  web   register
2026-03-02 09:00  web   classify complaint
2026-03-03 09:00  Chris assess admissible
2026-03-03 09:05  Chris acknowledge
2026-03-03 10:00  Ann   assign to=Bob
2026-03-04 10:00  Bob   investigate
2026-03-04 11:00  Bob   propose
2026-03-05 09:00  Ann   check passed
2026-03-05 10:00  Chris judge unfounded            -> may Chris answer
2026-03-05 11:00  Lena  name-respondent person=Bob
  -> owes assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager may forward assign hold
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-05 11:05  Ann   assign to=Bob              -> refused assignee-barred
2026-03-05 11:06  Ann   assign to=Eva              -> handler Eva, may-not Bob propose
  -> owes investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager may forward assign hold
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only handler may investigate
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-06 10:00  Eva   investigate
  -> owes propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager may forward assign hold
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only handler may investigate
  -> only coordinator handler complaints-manager may propose
  -> only complaints-manager may judge
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-06 11:00  Eva   propose
  -> owes check judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager may forward assign check hold
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only handler may investigate
  -> only coordinator handler complaints-manager may propose
  -> only complaints-manager may judge
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
