# The law allows four weeks at most, which ten days are too (Awb 9:11 lid 2): what is left is counted in days.

person Anna   is desk
person Joost  is coordinator
person Mirjam is complaints-manager

2026-04-13 09:00  Anna   receive by=email received=2026-04-13 email=yes
2026-04-13 09:01  Anna   register
2026-04-13 09:02  Anna   classify complaint
2026-04-14 09:00  Mirjam assess admissible
2026-04-14 09:05  Mirjam acknowledge
2026-05-20 10:00  Joost  adjourn by=29-days          -> refused too-much
2026-05-20 10:01  Joost  adjourn by=20-working-days  -> refused too-much
2026-05-20 10:02  Joost  adjourn by=10-days          -> due handle 2026-06-04
2026-06-01 10:00  Joost  adjourn by=3-weeks          -> refused too-much
2026-06-01 10:01  Joost  adjourn by=18-days          -> due handle 2026-06-22
2026-06-02 10:00  Joost  adjourn by=1-day            -> refused too-much
