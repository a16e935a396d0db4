# Refused by mistake: the wrong decision stays in the record, and the course is that of the right one.

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 10:00  Maes     assess inadmissible ground=not-competent
2026-03-03 10:05  Maes     acknowledge                     -> ended close, lapsed handle
2026-03-05 09:00  Maes     reopen                          -> open, must close-again
2026-03-05 09:05  Maes     correct assess to=admissible    -> must acknowledge, must assign, must answer, running handle, due handle 2026-04-01
2026-03-05 09:10  Maes     acknowledge                     -> letter acknowledgement
2026-03-05 09:30  Maes     assign to=Yilmaz                -> handler Yilmaz
