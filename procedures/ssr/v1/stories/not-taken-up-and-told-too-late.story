# What is not taken up is told so, and not that it is late; nobody gets a copy, and after the six weeks nothing is adjourned (9:8, 9:9, 9:11).

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Bea    is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Ada    is adviser
person Arno   is adviser

2026-04-03 09:00  web    receive happened=2025-03-01
2026-04-03 09:00  web    register
2026-04-03 09:00  web    classify complaint
2026-04-03 09:10  Dora   to-board                    -> due refuse 2026-05-01, due handle 2026-05-18
2026-04-03 09:20  Dora   name-respondent other=yes
2026-04-20 09:01  Bert   assess inadmissible ground=older-than-twelve-months -> must refuse, must-not copy
2026-04-20 09:05  Dora   copy                        -> refused not-included
2026-05-19 09:00  Kim    tell-late until=2026-06-01  -> refused not-included
2026-05-19 09:05  Kim    refuse                      -> letter refusal, late refuse, late handle
