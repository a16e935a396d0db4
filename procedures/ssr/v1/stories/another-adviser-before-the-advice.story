# Until there is advice the board may ask somebody else; afterwards only when the adviser falls out.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Ada    is adviser
person Arno   is adviser
person Anke   is adviser

2026-02-25 09:00  web    receive
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint
2026-02-27 09:00  Dora   to-board
2026-03-03 09:00  Bert   assess admissible
2026-03-03 10:00  Kim    acknowledge
2026-03-04 09:01  Bert   to-adviser
2026-03-04 09:10  Bert   appoint-adviser seat=1 person=Ada
2026-03-05 09:00  Ada    adviser-ties seat=1
2026-03-09 09:00  Bert   appoint-adviser seat=1 person=Arno -> must adviser-ties
2026-03-09 10:00  Arno   adviser-ties seat=1
2026-03-10 09:00  Arno   waive-hearing party=1 ground=no-wish
2026-03-17 09:00  Arno   advise-alone unfounded
2026-03-17 09:10  Bert   appoint-adviser seat=1 person=Anke -> refused not-included
2026-03-18 09:00  Arno   adviser-ties tied seat=1    -> must appoint-adviser, must advise-alone
2026-03-18 09:10  Bert   appoint-adviser seat=1 person=Anke -> must adviser-ties
2026-03-18 10:00  Anke   adviser-ties seat=1
2026-03-18 10:05  Anke   waive-hearing party=1 ground=no-wish
2026-03-18 10:10  Anke   advise-alone unfounded
2026-03-18 10:20  Bert   appoint-adviser seat=1 person=Ada -> refused not-included
