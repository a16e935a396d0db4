# What was asked of the complainant stops the clock until the day on which it came in, though it is entered later.

person Maes is coordinator
person Dirk is desk

2026-06-01 09:00  Dirk  receive by=letter received=2026-06-01 email=yes
2026-06-01 09:05  Dirk  register
2026-06-11 09:00  Maes  ask                          -> paused policy, must complete
2026-06-22 09:00  Maes  complete received=2026-06-25 -> refused in-the-future
2026-06-22 09:05  Maes  complete received=2026-05-25 -> refused before-receipt
2026-06-22 09:10  Maes  complete received=2026-06-18 -> due policy 2026-07-08, must-not complete
