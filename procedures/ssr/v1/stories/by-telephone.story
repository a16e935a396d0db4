# Who telephoned lodged nothing in writing: without a reaction it ends; the formal complaint that is written later counts from its own receipt (Awb 9:4).

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

2026-02-25 09:00  Dora   receive by=phone            -> due take-up 2026-02-27
2026-02-25 09:00  Dora   register
2026-02-25 09:00  Dora   classify complaint
2026-02-26 09:00  Dora   desk-answer                 -> letter desk-answer, met take-up, due reaction 2026-03-05
2026-03-06 00:05                                     -> ended close
2026-03-17 09:00  Dora   to-board received=2026-03-16 -> open, stage 2, due handle 2026-04-28, due refuse 2026-04-13
2026-03-18 09:00  Bert   assess admissible
2026-03-18 10:00  Kim    acknowledge                 -> letter acknowledgement
