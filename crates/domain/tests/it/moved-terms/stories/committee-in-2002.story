# A case that the national ombudsman judged: received 8 January 2002, with a committee and four weeks more (domain T-12).

person Maes is coordinator
person Dirk is desk

2002-01-08 09:00  Dirk  receive by=letter received=2002-01-08 email=yes
2002-01-08 09:05  Dirk  register
2002-02-01 10:00  Maes  committee            -> due handle 2002-03-19
2002-03-18 10:00  Maes  adjourn by=4-weeks   -> due handle 2002-04-16
