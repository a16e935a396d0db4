# Whom a committee or the board did not hear can be invited after all, by whoever hears or for them, and somebody is reminded of the day (9:10).

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Bea    is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Ada    is adviser
person Arno   is adviser
absent Dora 2026-03-09 until 2026-03-09
absent Kim 2026-03-09 until 2026-03-09

2026-02-25 09:00  web    receive
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint
2026-02-27 09:00  Dora   to-board
2026-03-03 09:00  Bert   assess admissible
2026-03-03 10:00  Kim    acknowledge
2026-03-03 10:05  Kim    waive-hearing party=1 ground=no-wish
2026-03-04 09:01  Bert   to-committee                -> must invite party=1, must hear party=1
2026-03-04 09:02  Dora   invite-after-all party=1    -> refused not-included
2026-03-04 09:10  Bert   appoint seat=1 person=Carla
2026-03-04 09:11  Bert   appoint seat=2 person=Mark
2026-03-04 09:13  Bert   appoint seat=3 person=Mia
2026-03-05 09:00  Carla  ties seat=1
2026-03-05 09:10  Mark   ties seat=2
2026-03-05 09:20  Mia    ties seat=3
2026-03-06 09:00  Carla  waive-hearing party=1 ground=no-wish -> must-not hear
  -> only desk complaints-manager committee-chair committee-member may invite-after-all
2026-03-10 09:00  Mark   invite-after-all party=1 at=2026-03-23T10:00 answer-by=2026-03-17 -> letter invitation, must hear party=1
  -> warns invite-after-all adviser committee-chair complaints-manager from 2026-03-20
2026-03-23 11:00  Mia    hear party=1                -> must-not hear
2026-03-24 09:00  Carla  waive-hearing party=1 ground=no-wish
2026-03-25 09:00  Mark   invite-after-all party=1 at=2026-04-02T10:00 answer-by=2026-03-30 -> must hear party=1
2026-03-26 09:00  Mia    ties tied seat=3            -> must appoint seat=3, must hear party=1
