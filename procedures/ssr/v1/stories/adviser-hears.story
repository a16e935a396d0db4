# While there is an adviser, the hearing is theirs, and so is doing without it (9:15 lid 2 and 3; H-09).

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

2026-02-25 09:00  web    receive                     -> due take-up 2026-02-27, due desk 2026-03-11
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint          -> must take-up, must desk-answer, alert desk
2026-02-27 09:00  Dora   to-board                    -> stage 2, due handle 2026-04-08, due refuse 2026-03-25, must assess
2026-03-03 09:00  Bert   assess admissible           -> must acknowledge, must hear party=1
2026-03-03 10:00  Kim    acknowledge                 -> letter acknowledgement, met acknowledge
2026-03-04 09:01  Bert   to-adviser                  -> letter referral-advice, due handle 2026-05-06, must appoint-adviser, must advise-alone
2026-03-04 09:05  Kim    waive-hearing party=1 ground=manifestly-unfounded -> refused while-pending appoint-adviser
2026-03-04 09:10  Bert   appoint-adviser seat=1 person=Ada
2026-03-04 09:15  Kim    invite party=1              -> refused while-pending adviser-ties
2026-03-04 09:20  Kim    waive-hearing party=1 ground=manifestly-unfounded -> refused role
2026-03-05 09:00  Ada    adviser-ties seat=1
2026-03-05 10:00  Ada    waive-hearing party=1 ground=manifestly-unfounded -> letter not-heard, must-not hear
2026-03-06 09:00  Bert   appoint-adviser seat=1 person=Arno -> must adviser-ties
2026-03-06 09:05  Kim    invite-after-all party=1    -> refused while-pending adviser-ties
2026-03-06 09:10  Bert   appoint-adviser seat=1 person=Ada
2026-03-06 09:20  Ada    adviser-ties seat=1
2026-03-16 09:00  Ada    advise-alone unfounded      -> must-not advise-alone
