# Who decided that somebody is not heard turns out to be whom the complaint is about: they are invited as if that had not been (9:7).

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
2026-03-03 10:05  Kim    waive-hearing party=1 ground=manifestly-unfounded -> must-not hear party=1, may Dora invite-after-all
2026-03-05 09:00  Dora   name-respondent person=Kim  -> must invite party=1, must hear party=1
2026-03-05 09:05  Dora   invite-after-all party=1    -> refused not-included
