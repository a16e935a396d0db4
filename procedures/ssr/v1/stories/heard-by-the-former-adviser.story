# An adviser who cannot go on is replaced, and nothing was wrong with what they heard: its record goes along with the decision.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Max    is committee-member
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
2026-03-05 10:00  Kim    invite party=1 at=2026-03-23T10:00 answer-by=2026-03-17
2026-03-23 11:00  Ada    hear party=1                -> must-not hear
2026-03-24 10:00  Bert   appoint-adviser seat=1 person=Arno -> must adviser-ties, must-not hear
2026-03-25 09:00  Arno   adviser-ties seat=1
2026-03-26 09:00  Arno   advise-alone unfounded
2026-03-27 09:00  Bert   judge unfounded
2026-03-27 09:10  Kim    propose
2026-03-27 09:20  Bert   answer                      -> letter answer, encloses advise-alone, encloses hear party=1
