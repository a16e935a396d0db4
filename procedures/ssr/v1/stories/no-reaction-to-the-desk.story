# The desk answers a written complaint and hears nothing: silence is no satisfaction, and it goes on formally in time (Awb 9:5).

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

2026-02-25 09:00  web    receive                     -> due take-up 2026-02-27, due desk 2026-03-11, due handle 2026-04-08, due refuse 2026-03-25
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint          -> must take-up, must desk-answer, alert desk
2026-02-26 09:00  Dora   desk-answer                 -> letter desk-answer, met take-up, met desk, due reaction 2026-03-05, must satisfied
2026-02-26 11:00  Kim    close                       -> refused while-pending satisfied
2026-03-06 00:05                                     -> lapsed reaction, met desk, warns reaction, must to-board, must-not satisfied, open
2026-03-06 09:00  Kim    to-board                    -> stage 2, due handle 2026-04-08, must assess
