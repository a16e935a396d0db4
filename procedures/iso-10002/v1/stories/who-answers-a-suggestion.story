# A suggestion goes the short way, also while desk, coordinator and complaints manager are away: a reply, and what is learnt of it.

person Lena  is desk
person Ann   is coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body
absent Chris 2026-03-02 until 2026-05-29
absent Ann 2026-03-02 until 2026-05-29
absent Lena 2026-03-02 until 2026-05-29

2026-03-02 09:00  web   receive
2026-03-02 09:00  web   register
2026-03-02 09:00  web   classify suggestion
  -> owes discuss reply close
  -> only desk coordinator complaints-manager system may classify
  -> only coordinator complaints-manager may decline
  -> only coordinator complaints-manager decision-body may forward discuss
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only desk coordinator complaints-manager decision-body may reply correct note
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 09:00  Dana  reply                      -> letter reply
  -> owes discuss close
  -> only desk coordinator complaints-manager system may classify
  -> only coordinator complaints-manager may decline
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager may join
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 09:05  Dana  discuss                    -> ended close
