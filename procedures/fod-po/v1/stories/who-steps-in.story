# Coordinator and complaints manager are away without a deputy: the decision body takes over what must go on, and none of the handler's work.

person Dirk    is desk
person Maes    is coordinator
person Yilmaz  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body
absent Maes 2026-03-02 until 2026-05-29
absent Peeters 2026-03-02 until 2026-05-29

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
  -> owes assess
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager decision-body may assess forward case
  -> only coordinator complaints-manager may decline
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> nothing else
2026-03-03 09:00  Dubois   assess admissible
  -> owes acknowledge assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only coordinator complaints-manager decision-body may acknowledge assign
  -> only complaints-manager decision-body may forward case
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> nothing else
2026-03-03 09:05  Dubois   acknowledge                -> letter acknowledgement
  -> owes assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager decision-body may forward case
  -> only coordinator complaints-manager decision-body may assign
  -> only coordinator complaints-manager may hold
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> nothing else
2026-03-03 10:00  Dubois   assign to=Yilmaz
2026-03-04 10:00  Yilmaz   investigate
  -> owes propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager decision-body may forward judge case
  -> only coordinator complaints-manager decision-body may assign
  -> only handler may investigate
  -> only coordinator handler may propose
  -> only coordinator complaints-manager may hold
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> nothing else
2026-03-04 11:00  Yilmaz   propose
  -> owes check-form check-content judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager decision-body may forward judge case
  -> only coordinator complaints-manager decision-body may assign check-form
  -> only handler may investigate
  -> only coordinator handler may propose
  -> only coordinator complaints-manager may hold
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> nothing else
2026-03-05 09:00  Dubois   check-form passed
  -> owes check-content judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager decision-body may forward check-content judge case
  -> only coordinator complaints-manager decision-body may assign check-form
  -> only handler may investigate
  -> only coordinator handler may propose
  -> only coordinator complaints-manager may hold
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> nothing else
2026-03-05 10:00  Dubois   check-content passed
2026-03-05 10:05  Dubois   judge unfounded
  -> owes answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager decision-body may forward check-content judge answer case
  -> only coordinator complaints-manager decision-body may assign check-form
  -> only handler may investigate
  -> only coordinator handler may propose
  -> only coordinator complaints-manager may hold discuss
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> nothing else
2026-03-05 10:15  Dubois   answer                     -> letter answer
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
