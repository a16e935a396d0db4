# Told by telephone within the year, lodged in writing after it: the year counts until the writing (Awb 9:4 and 9:8 lid 1 b).

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

2026-02-25 09:00  Dora   receive by=phone happened=2025-03-02
2026-02-25 09:00  Dora   register
2026-02-25 09:00  Dora   classify complaint
2026-03-17 09:00  Dora   to-board received=2026-03-16 -> stage 2, due refuse 2026-04-13
2026-03-18 09:00  Bert   assess inadmissible ground=older-than-twelve-months -> must refuse
