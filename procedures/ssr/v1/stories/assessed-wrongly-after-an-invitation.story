# It was taken up and both were invited, and the assessment turns out wrong: whoever was invited is told that it is off, and the calendar is empty.

person Dora   is desk
person Dirk   is handler
person Kim    is complaints-manager
person Bert   is decision-body

2026-04-03 09:00  web    receive happened=2025-03-01
2026-04-03 09:00  web    register
2026-04-03 09:00  web    classify complaint
2026-04-03 09:10  Dora   to-board
2026-04-07 09:01  Bert   assess admissible            -> must acknowledge, must hear party=1
2026-04-07 10:00  Kim    acknowledge                  -> letter acknowledgement
2026-04-08 09:00  Kim    invite party=1 at=2026-04-28T10:00 answer-by=2026-04-20 -> dated hearing 2026-04-28
2026-04-09 09:00  Kim    note                         -> dated hearing 2026-04-28
2026-04-10 10:00  Bert   correct assess to=inadmissible ground=older-than-twelve-months -> must refuse, must-not hear, undated
2026-04-13 10:00  Bert   correct assess to=admissible -> must hear party=1, undated
2026-04-14 09:00  Kim    invite party=1 at=2026-04-29T10:00 answer-by=2026-04-22 -> dated hearing 2026-04-29
