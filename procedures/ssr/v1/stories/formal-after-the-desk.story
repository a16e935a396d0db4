# What the desk did does not satisfy: it goes on formally, and the six weeks count from the message that was written (Awb 9:4, 9:5, 9:11).

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
2026-02-25 09:00  web    classify complaint          -> must take-up, must desk-answer, alert desk
2026-02-26 09:00  Dora   desk-answer                 -> letter desk-answer, met take-up
2026-03-02 20:00  complainant satisfied not-satisfied -> must to-board, met desk
2026-03-16 20:00  complainant to-board               -> stage 2, due handle 2026-04-08, due refuse 2026-03-25, must assess
2026-03-17 09:00  Bert   assess admissible
2026-03-17 10:00  Kim    acknowledge                 -> letter acknowledgement
2026-03-17 10:10  Kim    invite party=1 at=2026-03-24T08:00 answer-by=2026-03-20
2026-03-24 08:30  Dora   hear party=1                -> refused role
2026-03-24 08:40  Kim    hear party=1
2026-03-24 09:00  Bert   judge partly-founded
2026-03-24 09:10  Kim    propose
2026-03-24 09:20  Kim    answer                      -> refused role
2026-03-24 09:30  Bert   answer                      -> letter answer, met handle, ended close
