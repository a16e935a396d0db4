# One member makes way for another when the hearing is over: what was heard does not stand, and the new member's ties come first.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Max    is committee-member

2026-02-25 09:00  web    receive
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint
2026-02-27 09:00  Dora   to-board
2026-03-03 09:00  Bert   assess admissible
2026-03-03 10:00  Kim    acknowledge
2026-03-04 09:01  Bert   to-committee
2026-03-04 09:10  Bert   appoint seat=1 person=Carla
2026-03-04 09:11  Bert   appoint seat=2 person=Mark
2026-03-04 09:13  Bert   appoint seat=3 person=Mia
2026-03-05 09:00  Carla  ties seat=1
2026-03-05 09:10  Mark   ties seat=2
2026-03-05 09:20  Mia    ties seat=3                 -> must-not ties
2026-03-09 09:00  Carla  waive-hearing party=1 ground=no-wish -> must-not hear
2026-03-10 09:00  Bert   appoint seat=3 person=Max   -> must ties seat=3, must-not hear
2026-03-11 09:00  Carla  advise unfounded            -> refused while-pending ties
2026-03-11 10:00  Max    ties seat=3                 -> must-not ties
2026-03-12 09:00  Carla  advise unfounded
