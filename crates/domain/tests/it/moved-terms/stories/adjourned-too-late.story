# A term that has ended cannot be adjourned (domain T-09); answering late stays possible.

person Maes is coordinator
person Dirk is desk

2026-04-13 09:00  Dirk  receive by=letter received=2026-04-13 email=yes
2026-04-13 09:05  Dirk  register
2026-05-27 10:00  Maes  adjourn by=4-weeks   -> refused term-over handle, late handle
2026-05-27 10:05  Maes  propose
2026-05-27 10:10  Maes  answer               -> late handle
