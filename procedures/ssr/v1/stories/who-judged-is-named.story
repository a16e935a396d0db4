# A member of the board judged, and turns out to be whom the complaint is about: another judges anew, and until then nothing is answered (9:7).

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
2026-03-03 09:00  Bea    assess admissible
2026-03-03 10:00  Kim    acknowledge
2026-03-03 10:05  Kim    waive-hearing party=1 ground=no-wish
2026-03-12 09:00  Bert   judge unfounded             -> must-not judge
2026-03-12 10:00  Kim    propose
2026-03-13 09:00  Dora   name-respondent person=Bert -> must judge
2026-03-13 09:05  Dora   copy
2026-03-13 09:06  Kim    waive-hearing party=2 ground=no-wish -> refused ground-not-of-party
2026-03-13 09:10  Dora   invite party=2 at=2026-03-24T10:00 answer-by=2026-03-20
2026-03-24 11:00  Kim    hear party=2
2026-03-24 11:30  Bea    answer                      -> refused while-pending judge
2026-03-25 09:00  Bea    judge well-founded
2026-03-25 09:10  Bea    answer                      -> letter answer
