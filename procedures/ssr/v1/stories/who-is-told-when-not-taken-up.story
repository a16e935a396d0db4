# Who is told of what where a complaint is not taken up, and what its letter must say.

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

2026-04-03 09:00  web    receive happened=2025-03-01
  -> told handle
  -> warns take-up desk from 2026-04-07
  -> warns desk desk complaints-manager from 2026-04-15
  -> warns handle complaints-manager decision-body from 2026-04-29
  -> warns refuse complaints-manager decision-body from 2026-04-23
2026-04-03 09:00  web    register
2026-04-03 09:00  web    classify complaint
  -> alert desk handler of desk-answer
  -> alert desk of take-up
2026-04-03 09:10  Dora   to-board
  -> alert complaints-manager decision-body of assess
  -> warns acknowledge complaints-manager from 2026-04-10
2026-04-20 09:01  Bert   assess inadmissible ground=older-than-twelve-months
  -> alert complaints-manager of refuse
2026-04-21 09:00  Kim    refuse
  -> told nothing
  -> must-say refusal react-until second-line
2026-05-04 09:00  Kim    second-line-otherwise ombudsman
