# Whoever was involved in the facts has no part in it (II.86): it is handed out anew before anything else goes on, and never to them.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-15 09:00  Ilse  assess admissible
2026-06-15 09:05  Ilse  acknowledge
2026-06-15 10:00  Tom   assign to=Bram
2026-06-22 10:00  Bram  investigate
2026-06-23 11:00  Bram  propose
2026-06-24 12:00  Tom   check passed
2026-06-24 13:00  Bram  judge unfounded              -> may Ilse answer
2026-06-24 14:00  Lies  name-respondent person=Bram
  -> owes assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager may forward assign hold case
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-06-24 14:05  Tom   assign to=Bram               -> refused assignee-barred
2026-06-24 14:06  Tom   assign to=Sara               -> handler Sara, may-not Bram propose
  -> owes investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only coordinator complaints-manager may forward assign hold case
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only handler may investigate
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-25 10:00  Sara  investigate
  -> owes propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only coordinator complaints-manager may forward assign hold case
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only handler may investigate
  -> only handler complaints-manager may propose judge
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-25 11:00  Sara  propose
  -> owes check judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only coordinator complaints-manager may forward assign check hold case
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only handler may investigate
  -> only handler complaints-manager may propose judge
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
