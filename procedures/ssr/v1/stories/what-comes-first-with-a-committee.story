# What must come first, and what must wait as long as something else is owed, where the board asks a committee: each of it by name.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Max    is committee-member

2026-02-25 09:00  Dora   receive by=letter email=yes
2026-02-25 09:02  Dora   register
2026-02-25 09:10  Dora   classify complaint
2026-02-27 09:00  Dora   to-board
2026-03-03 09:00  Bert   assess admissible
2026-03-03 10:00  Kim    acknowledge
2026-03-03 10:10  Kim    invite party=1 at=2026-03-12T10:00 answer-by=2026-03-10
2026-03-12 12:00  Kim    hear party=1
2026-03-13 09:00  Kim    propose
2026-03-13 09:10  Bert   judge unfounded                       -> may Bert answer
2026-03-13 09:20  Bert   to-committee                          -> must invite party=1, must hear party=1, must appoint seat=1, must appoint seat=3
2026-03-13 09:21  Bert   to-adviser                            -> refused not-included
2026-03-13 09:21  Bert   to-committee                          -> refused not-included
2026-03-13 09:22  Kim    hear party=1                          -> refused while-pending invite, refused while-pending appoint
2026-03-13 09:24  Kim    propose                               -> refused while-pending hear, refused while-pending advise
2026-03-13 09:25  Bert   judge well-founded                    -> refused while-pending advise, refused while-pending hear
2026-03-13 09:26  Bert   answer                                -> refused while-pending hear, refused while-pending advise, refused while-pending appoint
2026-03-13 09:30  Bert   appoint seat=1 person=Carla
2026-03-13 09:31  Bert   appoint seat=2 person=Mark
2026-03-13 09:32  Bert   appoint seat=3 person=Mia
2026-03-13 09:33  Carla  hear party=1                          -> refused while-pending invite, refused while-pending ties
2026-03-13 09:34  Carla  advise unfounded                      -> refused not-yet ties, refused while-pending hear
2026-03-13 09:35  Bert   answer                                -> refused while-pending hear, refused while-pending advise, refused while-pending ties
2026-03-16 09:00  Carla  ties seat=1
2026-03-16 09:01  Mark   ties seat=2
2026-03-16 09:02  Mia    ties seat=3
2026-03-16 09:10  Mia    invite party=1 at=2026-03-25T10:00 answer-by=2026-03-20
2026-03-16 09:12  Carla  advise unfounded                      -> refused while-pending hear
2026-03-25 12:00  Mark   hear party=1
2026-03-26 09:00  Carla  advise unfounded                      -> may Bert answer
2026-03-27 09:00  Mark   ties tied seat=2                      -> must appoint seat=2, must hear party=1, must advise
2026-03-27 09:01  Mark   ties seat=2                           -> refused while-pending appoint
2026-03-27 09:02  Carla  waive-hearing party=1 ground=no-answer -> refused while-pending appoint
2026-03-27 09:05  Bert   answer                                -> refused while-pending hear, refused while-pending advise, refused while-pending appoint
2026-03-30 09:00  Bert   appoint seat=2 person=Max
2026-03-30 09:05  Bert   answer                                -> refused while-pending hear, refused while-pending advise, refused while-pending ties
2026-03-30 09:10  Max    ties seat=2
2026-03-30 09:20  Carla  hear party=1
2026-03-31 09:00  Carla  advise unfounded                      -> may Bert answer
