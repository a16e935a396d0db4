# Six weeks pass without a decision: the year to go to the ombudsman runs from that day (Awb 9:24 lid 1 b). An adviser moves the day, and the year
# with it. The letter that says when the answer comes says that too; a decision that comes late begins a year of its own (a).

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Max    is committee-member
person Ada    is adviser
person Arno   is adviser

2026-02-25 09:00  web    receive                     -> due handle 2026-04-08, due ombudsman 2027-04-08
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint
2026-02-27 09:00  Dora   to-board                    -> stage 2, due handle 2026-04-08, due ombudsman 2027-04-08
2026-03-03 09:00  Bert   assess admissible
2026-03-03 10:00  Kim    acknowledge
2026-03-04 09:01  Bert   to-adviser                  -> due handle 2026-05-06, due ombudsman 2027-05-06
2026-03-04 09:10  Bert   appoint-adviser seat=1 person=Ada
2026-03-05 09:00  Ada    adviser-ties seat=1
2026-03-09 09:00  Ada    waive-hearing party=1 ground=no-wish
2026-05-06 17:00  Kim    tell-late until=2026-05-22  -> refused term-not-over handle
2026-05-07 09:00  Dora   tell-late until=2026-05-22  -> refused role
2026-05-07 09:10  Kim    tell-late until=2026-05-22  -> letter late, late handle, due promise 2026-05-22, running ombudsman
2026-05-19 09:00  Ada    advise-alone unfounded
2026-05-20 09:00  Bert   judge unfounded
2026-05-20 09:10  Bert   propose
2026-05-20 09:20  Bert   answer                      -> letter answer, late handle, met promise, due ombudsman 2027-05-20, ended close
2026-05-21 09:00  Kim    tell-late until=2026-06-01  -> refused ended close
