# Who is told of what where a committee is asked.

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

2026-02-25 09:00  web    receive
  -> told handle
  -> warns take-up desk from 2026-02-26
  -> warns desk desk complaints-manager from 2026-03-09
  -> warns handle complaints-manager decision-body from 2026-03-23
  -> warns refuse complaints-manager decision-body from 2026-03-18
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint
  -> alert desk handler of desk-answer
  -> alert desk of take-up
2026-02-27 09:00  Dora   to-board
  -> alert complaints-manager decision-body of assess
  -> warns acknowledge complaints-manager from 2026-03-05
2026-03-03 09:00  Bert   assess admissible
  -> alert complaints-manager of acknowledge
  -> alert adviser committee-chair complaints-manager of invite
2026-03-03 10:00  Kim    acknowledge
2026-03-04 09:01  Bert   to-committee
  -> alert decision-body of appoint
  -> warns handle complaints-manager decision-body from 2026-04-20
2026-03-04 09:10  Bert   appoint seat=1 person=Carla
  -> alert committee-chair committee-member of ties
2026-03-04 09:11  Bert   appoint seat=2 person=Mark
  -> alert committee-chair committee-member of ties
2026-03-04 09:13  Bert   appoint seat=3 person=Mia
  -> alert committee-chair committee-member of ties
2026-03-05 09:00  Carla  ties seat=1
2026-03-05 09:10  Mark   ties seat=2
2026-03-05 09:20  Mia    ties seat=3
2026-03-05 10:00  Kim    invite party=1 at=2026-03-23T10:00 answer-by=2026-03-17
  -> alert adviser committee-chair complaints-manager of hear
2026-03-23 11:20  Mark   hear party=1
  -> alert committee-chair of advise
2026-04-02 09:10  Carla  advise well-founded prevent=yes
  -> alert decision-body of judge
  -> alert complaints-manager of propose
2026-04-06 09:00  Bert   judge well-founded
2026-04-06 09:10  Kim    propose
  -> alert decision-body of answer
2026-04-06 09:20  Bert   answer
  -> told nothing
  -> must-say answer react-until second-line
