# Who is told of what where an adviser is asked.

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
2026-03-04 09:01  Bert   to-adviser
  -> alert decision-body of appoint-adviser
  -> warns handle complaints-manager decision-body from 2026-04-20
2026-03-04 09:10  Bert   appoint-adviser seat=1 person=Ada
  -> alert adviser of adviser-ties
2026-03-05 09:00  Ada    adviser-ties seat=1
2026-03-05 10:00  Ada    waive-hearing party=1 ground=manifestly-unfounded
  -> alert adviser of advise-alone
2026-03-16 09:00  Ada    advise-alone unfounded
  -> alert decision-body of judge
  -> alert complaints-manager of propose
