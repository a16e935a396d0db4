# A suggestion goes the short way: a reply, and what is learnt of it.

person Dirk    is desk
person Maes    is coordinator
person Yilmaz  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify suggestion
  -> owes discuss reply close
  -> only desk coordinator complaints-manager system may classify
  -> only coordinator complaints-manager may decline discuss
  -> only complaints-manager may forward
  -> only desk coordinator complaints-manager may transfer reroute merge join reply
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 09:00  Dirk     reply                      -> letter reply
  -> owes discuss close
  -> only desk coordinator complaints-manager system may classify
  -> only coordinator complaints-manager may decline discuss
  -> only desk coordinator complaints-manager may join
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 09:05  Maes     discuss                    -> ended close
