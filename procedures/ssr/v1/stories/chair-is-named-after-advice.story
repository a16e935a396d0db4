# The chair, who advised for the committee, turns out to be whom the complaint is about: one seat is free, and what was heard and advised does not stand (Awb 9:7, 9:15).

person Dora   is desk
person Dirk   is handler
person Kim    is complaints-manager
person Bert   is decision-body
person Carla  is committee-chair
person Cas    is committee-chair
person Mark   is committee-member
person Mia    is committee-member

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
2026-03-24 09:00  Carla  advise unfounded            -> must-not advise
2026-03-25 09:00  Bert   judge unfounded
2026-03-25 10:00  Kim    name-respondent person=Carla -> must appoint seat=1, must-not appoint seat=2, must-not appoint seat=3, must-not ties, must hear party=1, must advise, must-not advise-alone
2026-03-25 10:10  Kim    propose                     -> refused while-pending advise
2026-03-26 09:00  Bert   appoint seat=1 person=Cas   -> must ties seat=1, must-not ties seat=2, must-not appoint
2026-03-26 10:00  Cas    ties seat=1                 -> must-not ties
2026-03-26 11:00  Cas    advise well-founded         -> refused not-yet hear
