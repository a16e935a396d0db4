# Who is told of what at the service desk, and from which day on somebody is reminded.

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
2026-02-25 09:00  web    classify suggestion
  -> alert desk of reply
  -> told nothing
2026-02-25 09:00  web    classify complaint
  -> alert desk handler of desk-answer
  -> alert desk of take-up
  -> told handle
2026-02-25 10:00  Kim    reroute unit=north
  -> alert desk handler of desk-answer
  -> alert desk of take-up
2026-02-26 09:00  Dora   take-up to=Dirk
2026-02-26 10:00  Dirk   desk-answer
  -> informs line-manager
2026-03-02 20:00  complainant satisfied not-satisfied
  -> alert complaints-manager of to-board
