# By letter, without an e-mail address: the same term, and it is met on the day the answer is posted, though that be noted later (A-20).
# The letter of Monday counts from Monday, though it was registered on Thursday.

person Dirk    is desk
person Maes    is coordinator
person Claes   is deputy coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-05 14:00  Dirk     receive by=letter received=2026-03-02 email=no postal=yes -> due acknowledge 2026-03-04, due handle 2026-04-01
2026-03-05 14:00  Dirk     register
2026-03-05 14:01  Dirk     classify complaint          -> late acknowledge
2026-03-05 15:00  Peeters  assess admissible
2026-03-05 15:05  Peeters  acknowledge                 -> by-post acknowledgement, running acknowledge
2026-03-06 09:00  Dirk     posts acknowledgement       -> late acknowledge
2026-03-06 10:00  Maes     assign to=Yilmaz
2026-03-09 10:00  Yilmaz   investigate
2026-03-09 11:00  Yilmaz   propose
2026-03-10 09:00  Maes     check-form passed
2026-03-10 10:00  Peeters  check-content passed
2026-03-10 10:05  Peeters  judge well-founded
2026-03-31 16:00  Peeters  answer                      -> by-post answer, running handle
2026-04-02 09:00  Dirk     posts answer on=2026-03-30  -> refused before-letter
2026-04-02 09:00  Dirk     posts answer on=2026-04-03  -> refused in-the-future
2026-04-02 09:05  Dirk     posts answer on=2026-04-01  -> met handle
