# It was refused on a ground that turned out wrong: the assessment is put right, and the complaint is acknowledged after all.

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

2026-04-03 09:00  web    receive happened=2025-03-01
2026-04-03 09:00  web    register
2026-04-03 09:00  web    classify complaint
2026-04-03 09:10  Dora   to-board                     -> due refuse 2026-05-01, not-owed refuse, due handle 2026-05-18
2026-04-20 09:01  Bert   assess inadmissible ground=older-than-twelve-months -> must refuse, must-not answer
2026-04-20 10:00  Bert   correct assess to=admissible -> must acknowledge, must answer, must-not refuse
2026-04-21 09:00  Kim    acknowledge                  -> letter acknowledgement
