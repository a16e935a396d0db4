# Who goes further inside has no answer to wait for at the first level any more; and a year after the last day the right is over.

person Maes is coordinator
person Dirk is desk

2026-03-02 09:00  Dirk  receive by=letter received=2026-03-02 email=yes -> due outside 2027-04-01
2026-03-02 09:05  Dirk  classify complaint
2027-04-02 09:00  Maes  outside              -> refused term-over outside
2027-04-02 09:05  complainant escalate       -> stage 2, lapsed handle, lapsed outside
