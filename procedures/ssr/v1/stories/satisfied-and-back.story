# Who was satisfied comes back: the procedure goes on, and the term with it, from the first message (Awb 9:5; H-06).

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

2026-02-25 09:00  web    receive                     -> due take-up 2026-02-27, due desk 2026-03-11
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint          -> must take-up, must desk-answer, alert desk
2026-02-26 09:00  Dora   desk-answer                 -> letter desk-answer
2026-02-27 18:00  complainant satisfied satisfied    -> ended close
2026-03-16 20:00  complainant to-board               -> open, stage 2, due handle 2026-04-08, must assess
