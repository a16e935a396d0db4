# Longer than a year ago: not on the day a year later (domain A-02, A-03); and a ground that others decide on.

person Dirk is desk
person Peeters is complaints-manager

2025-02-28 09:00  Dirk     receive happened=2024-02-29 received=2025-02-28
2025-02-28 09:05  Peeters  decline ground=older-than-a-year -> refused ground-too-recent
2025-02-28 09:06  Dirk     decline ground=already-handled   -> refused ground-of-others
2025-02-28 09:07  Peeters  decline ground=already-handled   -> ended decline
