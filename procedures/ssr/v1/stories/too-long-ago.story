# The conduct was thirteen months ago: it may be turned away, with the reason, within four weeks; the board may still take it up (A-01).

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
2026-04-20 09:00  Bert   assess inadmissible ground=skipped-the-desk -> refused ground-unknown
2026-04-20 09:01  Bert   assess inadmissible ground=older-than-twelve-months -> must refuse, must-not answer
2026-04-20 09:05  Bert   judge unfounded              -> refused not-included
2026-04-21 09:00  Kim    refuse                       -> letter refusal, met refuse, met handle, due ombudsman 2027-04-21, ended close
2026-05-04 09:00  Kim    second-line-otherwise ombudsman
