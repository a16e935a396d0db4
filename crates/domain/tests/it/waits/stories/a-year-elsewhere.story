# The year begins on the last day of the thirty, wherever that comes to lie: what is missing, and a day on which the house is closed, move both.
# A late answer begins it anew, and who goes elsewhere in time is noted.

person Maes is coordinator
person Dirk is desk

2026-03-02 09:00  Dirk  receive by=letter received=2026-03-02 email=yes -> due handle 2026-04-01, due outside 2027-04-01
2026-03-02 09:05  Dirk  classify complaint
2026-03-02 09:10  Maes  ask
2026-03-10 09:00  Maes  complete received=2026-03-09 -> due handle 2026-04-08, due outside 2027-04-08
2026-03-11 09:00  Dirk  closes 2026-04-08    -> due handle 2026-04-09, due outside 2027-04-09, because handle 2026-04-08
2026-04-10 09:00  Maes  propose              -> late handle, running outside
2026-04-10 09:05  Maes  judge unfounded
2026-04-13 09:00  Maes  answer               -> late handle, due outside 2027-04-13, ended close
2027-04-13 09:00  Maes  outside              -> met outside
