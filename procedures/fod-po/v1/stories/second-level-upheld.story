# The decision stands on the second level, with referral to the second line (S4-42).

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
2026-03-20 09:00  Dirk     react not-satisfied        -> must escalate
2026-03-20 09:01  Dirk     escalate received=2026-03-19 -> stage 2, due review 2026-04-20
2026-03-20 10:00  Maes     assign to=Lambert
2026-03-23 09:00  Dubois   uphold                      -> refused not-yet investigate
2026-03-23 10:00  Lambert  investigate
2026-03-23 11:00  Lambert  propose
2026-03-24 09:00  Maes     check-form passed
2026-03-24 09:30  Dubois   check-content passed
2026-03-24 10:00  Dubois   uphold                      -> must refer, must-not judge
2026-03-24 10:02  Dubois   judge well-founded          -> refused not-included
2026-03-24 10:05  Dubois   refer                       -> refused not-yet answer
2026-03-24 10:10  Dubois   answer                      -> letter answer, met review, must refer
2026-03-24 10:15  Dubois   refer                       -> letter referral
2026-03-25 09:00  complainant react satisfied          -> ended close
2026-03-26 09:00  complainant escalate                 -> refused no-further-stage
