# Six weeks end on Whit Monday, so on Tuesday; adjourned by four weeks they are ten from receipt (domain T-04, T-08).

person Maes is coordinator
person Dirk is desk

2026-04-13 09:00  Dirk  receive by=letter received=2026-04-13 email=yes -> due handle 2026-05-26
2026-04-13 09:05  Dirk  register
2026-05-25 10:00  Maes  adjourn by=4-weeks   -> letter adjournment, due handle 2026-06-22
2026-06-23 10:00                             -> late handle
