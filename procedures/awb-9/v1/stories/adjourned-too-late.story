# After the end of the term there is nothing to adjourn (domain T-09).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  Anna   receive by=email received=2026-04-13 email=yes
2026-04-13 09:01  Anna   register
2026-04-13 09:02  Anna   classify complaint
2026-04-14 09:00  Mirjam assess admissible
2026-04-14 09:05  Mirjam acknowledge
2026-05-27 10:00  Joost  adjourn by=4-weeks   -> refused term-over handle, late handle
