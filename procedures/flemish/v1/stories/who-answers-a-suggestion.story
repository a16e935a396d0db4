# A suggestion goes the short way: a reply and what is learnt of it, also while desk, coordinator and complaints manager are away.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body
absent Ilse 2026-06-15 until 2026-08-31
absent Tom 2026-06-15 until 2026-08-31
absent Lies 2026-06-15 until 2026-08-31

2026-06-11 09:00  web   receive
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify suggestion
  -> owes discuss reply close
  -> only desk coordinator complaints-manager system may classify
  -> only coordinator complaints-manager may decline forward refer case
  -> only desk coordinator complaints-manager may transfer reroute merge join reply
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-15 09:00  Koen  reply                        -> letter reply
  -> owes discuss close
  -> only desk coordinator complaints-manager system may classify
  -> only coordinator complaints-manager may decline
  -> only coordinator complaints-manager decision-body may discuss refer case
  -> only desk coordinator complaints-manager may join
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-15 09:05  Koen  discuss                      -> ended close
