# By letter, without an e-mail address: the acknowledgement goes by post within the same term (A-20).

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  Maes     receive by=letter email=no postal=yes received=2026-02-27 -> due acknowledge 2026-03-06
2026-03-02 09:05  Maes     register
2026-03-02 09:06  Maes     classify complaint
2026-03-03 09:00  Maes     assess admissible
2026-03-03 09:05  Maes     acknowledge              -> by-post acknowledgement, running acknowledge
2026-03-04 16:00  Maes     posts acknowledgement    -> met acknowledge
