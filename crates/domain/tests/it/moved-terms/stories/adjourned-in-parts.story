# At most four weeks in all, in one step or in two; after that only with consent, once for each consent (domain T-10).

person Maes is coordinator
person Dirk is desk

2026-04-13 09:00  Dirk  receive by=letter received=2026-04-13 email=yes
2026-04-13 09:05  Dirk  register
2026-05-11 10:00  Maes  adjourn by=5-weeks   -> refused too-much
2026-05-11 10:01  Maes  adjourn by=29-days   -> refused too-much
2026-05-11 10:05  Maes  adjourn by=2-weeks   -> due handle 2026-06-08
2026-06-01 10:00  Maes  adjourn by=3-weeks   -> refused too-much
2026-06-01 10:05  Maes  adjourn by=2-weeks   -> due handle 2026-06-22
2026-06-15 10:00  Maes  adjourn by=1-week    -> refused too-much
2026-06-15 10:05  Maes  postpone until=2026-07-31 -> refused not-included
2026-06-16 10:00  Maes  consent given=2026-06-15 -> refused agreed-day-missing
2026-06-16 10:01  Maes  consent given=2026-04-12 until=2026-07-31 -> refused before-receipt
2026-06-16 10:02  Maes  consent given=2026-06-15 until=2026-06-22 -> refused not-later
2026-06-16 10:03  Maes  consent given=2026-06-15 until=2026-07-31
2026-06-16 10:05  Maes  postpone until=2026-06-20 -> refused not-later
2026-06-16 10:06  Maes  postpone until=2026-08-01 -> refused later-than-agreed
2026-06-16 10:10  Maes  postpone until=2026-07-31 -> due handle 2026-07-31
2026-06-16 10:15  Maes  postpone until=2026-08-31 -> refused not-included
