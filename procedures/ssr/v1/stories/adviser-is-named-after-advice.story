# The adviser turns out to be whom the complaint is about: the advice does not stand, another is appointed, hears and advises (9:7, 9:15).

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Bea    is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Ada    is adviser
person Arno   is adviser

2026-02-25 09:00  web    receive
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint
2026-02-27 09:00  Dora   to-board
2026-03-03 09:00  Bert   assess admissible
2026-03-03 10:00  Kim    acknowledge
2026-03-04 09:01  Bert   to-adviser
2026-03-04 09:10  Bert   appoint-adviser seat=1 person=Ada
2026-03-05 09:00  Ada    adviser-ties seat=1
2026-03-06 09:00  Dora   invite party=1 at=2026-03-16T10:00 answer-by=2026-03-12
2026-03-16 11:00  Ada    hear party=1
2026-03-17 09:00  Ada    advise-alone unfounded      -> must-not advise-alone
2026-03-18 09:00  Dora   name-respondent person=Ada  -> must advise-alone, must appoint-adviser, must hear party=1, must-not appoint, must-not advise
2026-03-18 09:10  Bert   judge unfounded             -> refused while-pending advise-alone
