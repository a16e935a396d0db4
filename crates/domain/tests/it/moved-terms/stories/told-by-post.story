# An adjournment counts once the notice has left: not before it is posted, and never after the last day (domain T-08).

person Maes is coordinator
person Dirk is desk

2026-04-13 09:00  Dirk  receive by=letter received=2026-04-13 email=no postal=yes
2026-04-13 09:05  Dirk  register
2026-05-18 10:00  Maes  adjourn by=2-weeks   -> by-post adjournment, due handle 2026-05-26
2026-05-19 10:00  Dirk  posts adjournment    -> due handle 2026-06-08
2026-06-05 10:00  Maes  adjourn by=2-weeks   -> due handle 2026-06-08
2026-06-10 10:00  Dirk  posts adjournment    -> due handle 2026-06-08, late handle
