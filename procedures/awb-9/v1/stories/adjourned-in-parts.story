# Two weeks and again two weeks: the law says at most four weeks, not once (domain T-10).

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
2026-05-20 10:00  Joost  adjourn by=2-weeks   -> due handle 2026-06-08
2026-06-01 10:00  Joost  adjourn by=2-weeks   -> due handle 2026-06-22
