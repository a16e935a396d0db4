# Declining is a right that lapses four weeks after receipt, Koningsdag not counted (domain T-06).

person Maes is coordinator
person Dirk is desk

2026-03-30 09:00  Dirk  receive by=letter received=2026-03-30 email=yes -> due decline 2026-04-28
2026-03-30 09:05  Dirk  register             -> may Maes decline
2026-04-28 23:00                             -> may Maes decline
2026-04-29 09:00  Maes  decline ground=too-old -> refused term-over decline
