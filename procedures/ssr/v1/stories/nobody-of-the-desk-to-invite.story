# The desk and the complaints manager are away: the board invites whom it did not hear after all.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Bea    is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Ada    is adviser
person Arno   is adviser
absent Dora 2026-03-09 until 2026-03-13
absent Kim 2026-03-09 until 2026-03-13

2026-02-25 09:00  web    receive
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint
2026-02-27 09:00  Dora   to-board
2026-03-03 09:00  Bert   assess admissible
2026-03-03 10:00  Kim    acknowledge
2026-03-03 10:05  Kim    waive-hearing party=1 ground=no-wish
2026-03-04 09:00  Bert   invite-after-all party=1    -> refused role
2026-03-10 09:00  Bert   invite-after-all party=1 at=2026-03-23T10:00 answer-by=2026-03-17 -> letter invitation, must hear party=1
