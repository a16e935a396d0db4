# What is solved to the complainant's satisfaction ends without a judgment; nothing is owed any more (Awb 9:5).

person Maes is coordinator
person Dirk is desk

2026-04-13 09:00  Dirk  receive by=letter received=2026-04-13 email=yes
2026-04-13 09:05  Dirk  register
2026-04-20 10:00  Maes  settle               -> ended settle, lapsed handle
2026-04-20 10:05  Maes  adjourn by=4-weeks   -> refused ended settle
