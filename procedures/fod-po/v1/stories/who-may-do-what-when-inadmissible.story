# Inadmissible: the reason is told, nothing is handled, and it ends there.

person Dirk    is desk
person Maes    is coordinator
person Yilmaz  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Peeters  assess inadmissible ground=old-facts
  -> owes acknowledge close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only coordinator complaints-manager may acknowledge discuss
  -> only complaints-manager may forward
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 09:05  Peeters  acknowledge                -> letter acknowledgement, ended close
  -> owes nothing
  -> only coordinator complaints-manager may reopen
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link measure
  -> only complaints-manager decision-body may case
  -> nothing else
