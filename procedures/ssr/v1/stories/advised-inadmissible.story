# The adviser thinks that it is not admissible; a board that gives no judgment follows that, one that judges departs from it.

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

2026-02-25 09:00  web    receive                     -> due take-up 2026-02-27
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint          -> must take-up, must desk-answer, alert desk
2026-02-27 09:00  Dora   to-board                    -> stage 2, due handle 2026-04-08, due refuse 2026-03-25, lapsed take-up, must assess, must-not desk-answer
2026-03-03 09:00  Bert   assess admissible           -> must acknowledge, must answer, must-not refuse
2026-03-03 10:00  Kim    acknowledge                 -> letter acknowledgement, met acknowledge
2026-03-04 09:01  Bert   to-adviser
2026-03-04 09:10  Bert   appoint-adviser seat=1 person=Ada
2026-03-05 09:00  Ada    adviser-ties seat=1
2026-03-10 09:00  Kim    invite party=1 at=2026-03-23T10:00 answer-by=2026-03-17 -> letter invitation
2026-03-23 11:00  Ada    hear party=1                -> must-not hear
2026-03-24 09:00  Ada    advise-alone inadmissible
2026-03-25 09:00  Bert   judge unfounded
2026-03-25 09:10  Kim    propose
2026-03-25 09:20  Bert   answer                      -> refused departure-missing
2026-03-25 09:25  Bert   judge no-judgment
2026-03-25 09:30  Bert   answer                      -> letter answer, met handle
