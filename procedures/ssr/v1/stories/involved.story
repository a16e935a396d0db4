# Whoever is complained about has no part in it, at the desk or on the board (Awb 9:7).

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
2026-02-26 09:00  Dora   take-up to=Dirk
2026-02-26 09:10  Dora   name-respondent person=Dirk -> must take-up
2026-02-26 09:11  Dora   take-up to=Dirk             -> refused assignee-barred
2026-02-26 09:20  Dirk   desk-answer                 -> refused person respondent
2026-02-26 09:30  Dora   desk-answer                 -> letter desk-answer
