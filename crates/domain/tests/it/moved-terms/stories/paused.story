# The clock of a policy's own term stands still and goes on; the statutory one knows no pause (domain T-22).

person Maes is coordinator
person Dirk is desk

2026-06-01 09:00  Dirk  receive by=letter received=2026-06-01 email=yes -> due policy 2026-07-01, due handle 2026-07-13
2026-06-01 09:05  Dirk  register
2026-06-05 09:00  Maes  resume               -> refused not-included
2026-06-11 09:00  Maes  suspend              -> paused policy, running handle
2026-06-11 09:05  Maes  suspend              -> refused not-included
2026-06-18 09:00  Maes  resume               -> due policy 2026-07-08, running policy, due handle 2026-07-13
2026-06-22 09:00  Maes  suspend
2026-06-24 09:00  Maes  resume               -> due policy 2026-07-10
2026-07-01 09:00  Maes  suspend
2026-08-03 09:00                             -> paused policy, late handle
2026-08-03 09:05  Maes  resume               -> due policy 2026-08-12
