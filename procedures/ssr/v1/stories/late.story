# Six weeks pass without a decision: late, and nothing is forbidden by that.

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
2026-02-27 09:00  Dora   to-board                    -> stage 2, due handle 2026-04-08, due refuse 2026-03-25, lapsed take-up, must assess, must-not desk-answer
2026-03-03 09:00  Bert   assess admissible           -> must acknowledge, must answer, must-not refuse
2026-03-03 10:00  Kim    acknowledge                 -> letter acknowledgement, met acknowledge
2026-03-10 09:00  Kim    waive-hearing party=1 ground=no-wish -> letter not-heard, must-not hear
2026-04-09 09:00                                     -> late handle
2026-04-13 09:00  Bert   judge well-founded
2026-04-13 09:10  Bert   propose
2026-04-13 09:20  Bert   answer                      -> letter answer, late handle, ended close
2026-04-14 09:00  Kim    discuss                     -> refused ended close
2026-04-14 09:10  Kim    reopen                      -> open
2026-04-14 09:20  Kim    discuss
2026-04-14 09:30  Kim    note
2026-04-14 09:40  Kim    close-again                 -> ended close-again
