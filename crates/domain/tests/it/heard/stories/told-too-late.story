# A respondent who is told after the last day: the term was over, nothing was adjourned (domain T-08).

person Dirk is desk
person Peeters is complaints-manager

2026-04-13 09:00  Dirk     receive by=letter received=2026-04-13 email=yes
2026-04-13 09:01  Dirk     name person=Willems
2026-05-26 10:00  Peeters  adjourn by=4-weeks    -> due handle 2026-05-26
2026-05-27 10:00  Dirk     tell                  -> due handle 2026-05-26, late handle
