# Whom the adviser or the committee decided not to hear is invited as if that had not been, when one of them turns out to be tied (9:15; SSR: geen binding).

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Bea    is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Ada    is adviser
person Arno   is adviser
person Abe    is adviser

2026-02-25 09:00  web    receive
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint
2026-02-27 09:00  Dora   to-board
2026-03-03 09:00  Bert   assess admissible
2026-03-03 10:00  Kim    acknowledge
2026-03-03 10:05  Kim    waive-hearing party=1 ground=no-wish
2026-03-04 09:01  Bert   to-adviser                  -> must invite party=1, must hear party=1
2026-03-04 09:02  Dora   invite-after-all party=1    -> refused not-included
2026-03-04 09:10  Bert   appoint-adviser seat=1 person=Ada
2026-03-05 09:00  Ada    adviser-ties seat=1
2026-03-06 09:00  Ada    waive-hearing party=1 ground=no-wish -> must-not hear
2026-03-09 09:00  Ada    adviser-ties tied seat=1    -> must invite party=1, must hear party=1, must appoint-adviser
2026-03-09 09:10  Bert   appoint-adviser seat=1 person=Arno
2026-03-10 09:00  Arno   adviser-ties seat=1
2026-03-10 09:05  Dora   invite-after-all party=1    -> refused not-included
2026-03-10 09:10  Dora   invite party=1 at=2026-03-23T10:00 answer-by=2026-03-17 -> must hear party=1
2026-03-23 11:00  Arno   hear party=1
2026-03-24 09:00  Bert   appoint-adviser seat=1 person=Ada -> refused tied
2026-03-24 09:05  Bert   appoint-adviser seat=1 person=Abe -> must adviser-ties
2026-03-24 09:10  Abe    advise-alone unfounded      -> refused while-pending adviser-ties
