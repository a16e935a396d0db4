# The refusal named the wrong ground: the assessment is put right, comes to the same, and whoever complains is told anew.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body

2026-04-03 09:00  web    receive happened=2025-03-01
2026-04-03 09:00  web    register
2026-04-03 09:00  web    classify complaint
2026-04-03 09:10  Dora   to-board
2026-04-20 09:01  Bert   assess inadmissible ground=older-than-twelve-months -> must refuse
2026-04-20 09:05  Kim    refuse                      -> late acknowledge, ended close
2026-04-21 09:00  Bert   reopen
2026-04-21 10:00  Bert   correct assess to=inadmissible ground=minor-interest -> must refuse
