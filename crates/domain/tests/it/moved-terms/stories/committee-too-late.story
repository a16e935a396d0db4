# A term that has ended is not lengthened by a committee that comes after it (Awb 9:11, 9:15; domain N10).

person Maes is coordinator
person Dirk is desk

2026-03-02 09:00  Dirk  receive by=letter received=2026-03-02 email=yes -> due handle 2026-04-13
2026-03-02 09:05  Dirk  register
2026-04-14 10:00  Maes  committee            -> due handle 2026-04-13, late handle
