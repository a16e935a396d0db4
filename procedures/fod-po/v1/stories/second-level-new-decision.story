# Not satisfied: a new analysis by another person on a higher level, and a new decision (S4-39 to S4-41, H-23, H-24).

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
2026-03-09 20:00  complainant react not-satisfied      -> must escalate, alert coordinator
2026-03-09 20:00  complainant escalate                 -> stage 2, due review 2026-04-08, must assign, must judge
2026-03-10 09:00  Maes     assign to=Yilmaz            -> refused assignee-barred
2026-03-10 09:01  Maes     assign to=Bakker            -> handler Bakker
2026-03-12 09:00  Bakker   investigate                      -> alert decision-body
2026-03-12 10:00  Bakker   propose
2026-03-13 09:00  Maes     check-form passed
2026-03-13 10:00  Peeters  check-content passed        -> refused person anyone-of-an-earlier-stage
2026-03-13 10:05  Peeters  judge well-founded          -> refused person anyone-of-an-earlier-stage
2026-03-13 11:00  Dubois   check-content passed
2026-03-13 11:05  Dubois   judge well-founded          -> judgment well-founded
2026-03-13 11:06  Dubois   uphold                      -> refused not-included
2026-03-13 11:10  Dubois   answer                      -> letter answer, met review, met handle
2026-03-16 09:00  Dirk     react satisfied             -> open
2026-03-16 10:00  Maes     discuss                     -> ended close
