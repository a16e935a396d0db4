# The term counts from the day on which nothing was missing any more: from the later of the two.

person Maes is coordinator
person Dirk is desk

2026-03-02 09:00  Dirk  receive by=letter received=2026-03-02 email=yes -> due handle 2026-04-01
2026-03-02 09:05  Dirk  classify complaint
2026-03-04 09:00  Maes  ask                  -> due handle 2026-04-01, must complete
2026-03-20 09:00  Maes  complete received=2026-03-19 -> due handle 2026-04-20
2026-04-02 09:00  complainant escalate       -> refused term-not-over handle
2026-04-02 09:05  Maes  propose
2026-04-02 09:06  Maes  judge unfounded
2026-04-02 09:10  Maes  answer               -> met handle, ended close
