# Anonymous, without any address: the acknowledgement is waived, and revives when an address becomes known (A-19).

person Dirk    is desk
person Maes    is coordinator
person Claes   is deputy coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  Dirk     receive by=phone email=no anonymous=yes
2026-03-02 09:05  Dirk     register
2026-03-02 09:06  Dirk     classify complaint
2026-03-03 09:00  Peeters  assess admissible         -> waived acknowledge, must assign, must-not acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-04 10:00  Yilmaz   investigate
2026-03-05 09:00  Dirk     correct address email=yes -> must acknowledge
2026-03-05 09:05  Peeters  acknowledge               -> letter acknowledgement, late acknowledge
2026-03-05 11:00  Yilmaz   propose
2026-03-06 09:00  Maes     check-form passed
2026-03-06 10:00  Peeters  check-content passed
2026-03-06 10:05  Peeters  judge no-judgment
2026-03-06 10:10  Peeters  answer                    -> letter answer, met handle
