# The chair heard the complainant and turns out to have a recent tie: what the committee heard does not stand. The new one does without a second
# hearing (Awb 9:15 lid 2): the decision goes without the first record.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Max    is committee-member
person Ada    is adviser
person Arno   is adviser
person Cas    is committee-chair

2026-02-25 09:00  web    receive
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint
2026-02-27 09:00  Dora   to-board
2026-03-03 09:00  Bert   assess admissible
2026-03-03 10:00  Kim    acknowledge
2026-03-04 09:01  Bert   to-committee
2026-03-04 09:10  Bert   appoint seat=1 person=Carla
2026-03-04 09:11  Bert   appoint seat=2 person=Mark
2026-03-04 09:13  Bert   appoint seat=3 person=Mia
2026-03-05 09:00  Carla  ties seat=1
2026-03-05 09:10  Mark   ties seat=2
2026-03-05 09:20  Mia    ties seat=3
2026-03-05 10:00  Kim    invite party=1 at=2026-03-23T10:00 answer-by=2026-03-17
2026-03-23 11:00  Mark   hear party=1
2026-03-24 09:00  Carla  ties tied seat=1            -> must appoint seat=1, must hear party=1
2026-03-24 10:00  Bert   appoint seat=1 person=Cas
2026-03-25 09:00  Cas    ties seat=1
2026-03-25 10:00  Cas    waive-hearing party=1 ground=no-wish -> must-not hear
2026-03-26 09:00  Cas    advise unfounded
2026-03-27 09:00  Bert   judge unfounded
2026-03-27 09:10  Kim    propose
2026-03-27 09:20  Bert   answer                      -> letter answer, encloses advise, encloses-not hear
