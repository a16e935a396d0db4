# Whoever is heard can prepare (9:10): sooner than five working days is asked about, not forbidden.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  web    receive
2026-04-13 09:00  web    register
2026-04-13 09:00  web    classify complaint
2026-04-14 09:00  Anna   name-respondent other=yes
2026-04-14 10:00  Mirjam assess admissible
2026-04-14 10:05  Mirjam acknowledge
2026-04-14 11:05  Joost  assign to=Femke
2026-04-14 11:15  Femke  copy
2026-04-14 11:20  Femke  invite party=1 at=2026-04-20T10:00 answer-by=2026-04-16 -> soon, dated hearing 2026-04-20
2026-04-14 11:25  Femke  invite party=1 at=2026-04-21T10:00 answer-by=2026-04-16 -> in-time, dated hearing 2026-04-21
2026-04-15 09:00  Femke  waive-hearing party=1 ground=no-wish -> letter not-heard
2026-04-16 09:00  Femke  invite-after-all party=1 at=2026-04-22T10:00 answer-by=2026-04-20 -> soon
2026-04-16 09:05  Femke  invite-after-all party=1 at=2026-04-23T10:00 answer-by=2026-04-20 -> in-time
