# It belongs to another unit.

person Dora   is desk
person Dirk   is handler
person Kim    is complaints-manager
person Bert   is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Max    is committee-member
person Ada    is adviser
person Arno   is adviser

2026-02-25 09:00  web    receive                     -> due take-up 2026-02-27
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint          -> must take-up, must desk-answer, must take-up
2026-02-25 10:00  Dora   reroute unit=north          -> must take-up
2026-02-25 11:00  Dora   take-up to=Dirk             -> must-not take-up
2026-02-26 10:00  Dora   reroute unit=south          -> must take-up
