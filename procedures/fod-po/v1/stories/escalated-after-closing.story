# The complainant comes back after the dossier was closed for want of a reaction (H-23, H-25: no reasons asked).

person Dirk    is desk
person Maes    is coordinator
person Claes   is deputy coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Peeters  assess admissible
2026-03-03 09:05  Peeters  acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-04 10:00  Yilmaz   investigate
2026-03-04 11:00  Yilmaz   propose
2026-03-05 09:00  Maes     check-form passed
2026-03-05 10:00  Peeters  check-content passed
2026-03-05 10:05  Peeters  judge unfounded
2026-03-05 10:15  Peeters  answer                    -> met handle
2026-04-03 09:00                                       -> open, running react
2026-04-08 09:00                                       -> ended close
2026-04-20 09:00  complainant escalate                 -> open, stage 2, due review 2026-05-20, must assign
