# The same of a committee whose chair turns out to be whom it was about: the answer has left, and nobody advises anew.

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
2026-03-04 09:01  Bert   to-committee
2026-03-04 09:10  Bert   appoint seat=1 person=Carla
2026-03-04 09:11  Bert   appoint seat=2 person=Mark
2026-03-04 09:13  Bert   appoint seat=3 person=Mia
2026-03-05 09:00  Carla  ties seat=1
2026-03-05 09:10  Mark   ties seat=2
2026-03-05 09:20  Mia    ties seat=3
2026-03-06 09:00  Carla  waive-hearing party=1 ground=no-wish
2026-03-17 09:00  Carla  advise unfounded
2026-03-18 09:00  Bert   judge unfounded
2026-03-18 09:05  Kim    propose
2026-03-18 09:10  Bert   answer                      -> letter answer, ended close
2026-03-19 09:00  Kim    reopen
2026-03-19 09:05  Dora   name-respondent person=Carla -> must-not advise, must-not appoint, must-not hear
2026-03-19 09:10  Bert   appoint seat=1 person=Carla -> refused not-included
