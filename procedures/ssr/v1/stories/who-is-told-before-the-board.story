# Who is told of what where the board deals with it itself, and what its letters must say; from which day on somebody is reminded.

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
2026-02-27 09:30  Kim    name-respondent person=Dirk
2026-03-03 09:00  Bert   assess admissible
  -> alert complaints-manager of acknowledge copy
  -> alert adviser committee-chair complaints-manager of invite
2026-03-03 10:00  Kim    acknowledge
2026-03-03 10:20  Kim    copy
  -> alert adviser committee-chair complaints-manager of invite
2026-03-03 10:25  Dora   invite party=1 at=2026-03-18T10:00 answer-by=2026-03-11
  -> alert adviser committee-chair complaints-manager of hear
2026-03-03 10:30  Dora   invite party=2 at=2026-03-18T11:00 answer-by=2026-03-11
  -> alert adviser committee-chair complaints-manager of hear
2026-03-09 10:30  Dora   invite party=2 at=2026-03-19T11:00 answer-by=2026-03-13
2026-03-18 12:10  Kim    hear party=1
2026-03-19 12:10  Kim    hear party=2
  -> alert decision-body of judge
  -> alert complaints-manager of propose
2026-03-23 09:10  Kim    adjourn by=4-weeks ground=extensive-research
  -> alert complaints-manager of tell-respondents
2026-03-23 09:20  Kim    tell-respondents
  -> warns handle complaints-manager decision-body from 2026-04-20
2026-03-24 09:00  Bert   judge well-founded
2026-03-24 09:10  Kim    propose
  -> alert decision-body of answer
2026-03-24 09:20  Bert   answer
  -> alert complaints-manager of copy-answer
  -> told nothing
  -> must-say answer react-until second-line
2026-03-24 09:30  Kim    copy-answer
