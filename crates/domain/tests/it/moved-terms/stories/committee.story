# With a committee the term is ten weeks from receipt, whenever it is asked; it can still be adjourned (domain T-11).

person Maes is coordinator
person Dirk is desk

2026-03-02 09:00  Dirk  receive by=letter received=2026-03-02 email=yes -> due handle 2026-04-13
2026-03-02 09:05  Dirk  register
2026-04-02 10:00  Maes  committee            -> due handle 2026-05-11
2026-05-04 10:00  Maes  adjourn by=4-weeks   -> due handle 2026-06-08
