# Something is asked, and then the clock is stopped for another reason too: it stands still once, and what came in lets it go on.

person Maes is coordinator
person Dirk is desk

2026-06-01 09:00  Dirk  receive by=letter received=2026-06-01 email=yes -> due policy 2026-07-01
2026-06-01 09:05  Dirk  register
2026-06-11 09:00  Maes  ask                          -> paused policy
2026-06-15 09:00  Maes  suspend                      -> paused policy
2026-06-18 09:00  Maes  complete received=2026-06-18 -> running policy, due policy 2026-07-08
2026-06-19 09:00  Maes  resume                       -> running policy, due policy 2026-07-08
