# Whoever is heard can prepare (9:10): sooner than five working days is asked about, not forbidden.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body

2026-02-25 09:00  web    receive
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint
2026-02-27 09:00  Dora   to-board
2026-03-03 09:00  Bert   assess admissible
2026-03-03 10:00  Kim    acknowledge
2026-03-03 10:25  Dora   invite party=1 at=2026-03-09T10:00 answer-by=2026-03-05 -> soon, dated hearing 2026-03-09
2026-03-03 10:26  Dora   invite party=1 at=2026-03-10T10:00 answer-by=2026-03-05 -> in-time, dated hearing 2026-03-10
2026-03-04 10:00  Kim    waive-hearing party=1 ground=no-wish -> letter not-heard
2026-03-05 10:00  Kim    invite-after-all party=1 at=2026-03-11T10:00 answer-by=2026-03-09 -> soon
2026-03-05 10:05  Kim    invite-after-all party=1 at=2026-03-12T10:00 answer-by=2026-03-09 -> in-time
