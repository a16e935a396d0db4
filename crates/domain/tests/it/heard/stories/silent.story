# No answer is a ground only once the invitation left in time and the day to answer is over (Awb 9:10 lid 2 c; domain H-08).

person Dirk is desk
person Peeters is complaints-manager

2026-03-02 09:00  Dirk     receive by=letter email=no postal=yes received=2026-03-02
2026-03-02 09:01  Dirk     classify complaint
2026-03-03 09:00  Peeters  waive party=1 ground=no-reaction -> refused ground-not-of-party
2026-03-03 09:05  Dirk     invite party=1 at=2026-03-17T10:00 answer-by=2026-03-10 -> by-post letter
2026-03-11 09:00  Peeters  waive party=1 ground=no-reaction -> refused ground-not-of-party
2026-03-11 10:00  Dirk     posts letter
2026-03-12 09:00  Peeters  waive party=1 ground=no-reaction -> refused ground-not-of-party
2026-03-12 09:05  Dirk     invite party=1 at=2026-03-24T10:00 answer-by=2026-03-18 -> by-post letter
2026-03-12 10:00  Dirk     posts letter
2026-03-18 16:00  Peeters  waive party=1 ground=no-reaction -> refused ground-not-of-party
2026-03-19 09:00  Peeters  waive party=1 ground=no-reaction -> must-not hear party=1
