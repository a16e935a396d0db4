# A notice that came back told nobody: the term is what it was, until the letter has gone by post.

person Maes is coordinator
person Dirk is desk

2026-04-13 09:00  Dirk  receive by=letter received=2026-04-13 email=yes postal=yes
2026-04-13 09:05  Dirk  register
2026-05-11 10:00  Maes  adjourn by=4-weeks   -> due handle 2026-06-22
2026-05-11 11:00  system  bounces adjournment  -> due handle 2026-05-26
2026-05-12 10:00  Dirk  posts adjournment    -> due handle 2026-06-22
