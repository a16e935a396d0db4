# After the six weeks nothing is adjourned (9:11 lid 2); who waits is told until when.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Bea    is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Ada    is adviser
person Arno   is adviser

2026-02-25 09:00  web    receive
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint
2026-02-27 09:00  Dora   to-board
2026-03-03 09:00  Bert   assess admissible
2026-03-03 10:00  Kim    acknowledge
2026-04-09 09:00  Bert   adjourn by=1-week           -> refused term-over handle
2026-04-09 09:05  Kim    tell-late until=2026-04-20  -> letter late
