# Who heard, or did without it, turns out to be whom the complaint is about: what they did about hearing does not stand, and both are heard by somebody else (9:7).

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
2026-03-03 10:05  Dora   invite party=1 at=2026-03-11T10:00 answer-by=2026-03-06
2026-03-11 11:00  Kim    hear party=1                -> must-not hear party=1
2026-03-12 09:00  Dora   name-respondent person=Kim  -> must invite party=1, must hear party=1, must invite party=2, must hear party=2
2026-03-12 09:10  Dora   copy
2026-03-12 10:00  Dora   invite party=1 at=2026-03-20T10:00 answer-by=2026-03-17 -> must hear party=1
2026-03-20 11:00  Bert   hear party=1                -> must-not hear party=1
