# A day later it is longer than a year ago (domain A-03).

person Peeters is complaints-manager
person Dirk is desk

2025-03-01 09:00  Dirk     receive happened=2024-02-29 received=2025-03-01
2025-03-01 09:05  Peeters  decline ground=older-than-a-year -> ended decline, letter letter
