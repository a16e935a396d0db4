# A year ago to the day: only the institute’s own text leaves that out, and the law prevails (A-02).

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

2026-04-10 09:00  web    receive happened=2025-04-10
2026-04-10 09:00  web    register
2026-04-10 09:00  web    classify complaint
2026-04-10 09:10  Dora   to-board
2026-04-13 09:00  Bert   assess inadmissible ground=older-than-twelve-months -> refused ground-too-recent
2026-04-13 09:10  Bert   assess admissible           -> must acknowledge
