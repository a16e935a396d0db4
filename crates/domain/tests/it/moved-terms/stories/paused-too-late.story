# What has lapsed does not come back by stopping a clock that has run out.

person Maes is coordinator
person Dirk is desk

2026-06-01 09:00  Dirk  receive by=letter received=2026-06-01 email=yes -> due policy 2026-07-01
2026-06-01 09:05  Dirk  register
2026-06-29 09:00  Maes  remind
2026-07-06 09:00  Maes  suspend              -> paused policy
2026-07-06 09:05  Maes  remind               -> refused term-over policy
