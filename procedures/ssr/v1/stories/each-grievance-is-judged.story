# Each of two grievances is judged, and before that nothing is answered (9:12).

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
2026-02-25 09:00  web    classify complaint grievances=2
2026-02-27 09:00  Dora   to-board
2026-03-03 09:00  Bert   assess admissible
2026-03-03 10:00  Kim    acknowledge
2026-03-03 10:05  Kim    waive-hearing party=1 ground=no-wish
2026-03-12 09:00  Bert   judge unfounded grievance=1 -> must judge grievance=2, must-not judge grievance=1
2026-03-12 10:00  Kim    propose
2026-03-12 10:05  Bert   answer                      -> refused not-yet judge
2026-03-12 11:00  Bert   judge well-founded grievance=2 -> must-not judge, judgment partly-founded
2026-03-12 11:05  Bert   answer                      -> letter answer
