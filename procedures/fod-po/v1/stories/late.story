# Lateness never forbids: a late act is allowed and counted late.

person Dirk    is desk
person Maes    is coordinator
person Claes   is deputy coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web      receive            -> due acknowledge 2026-03-04, due handle 2026-04-01
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-04 23:59                              -> running acknowledge
2026-03-05 00:01                              -> late acknowledge
2026-03-06 10:00  Peeters  assess admissible
2026-03-06 10:05  Peeters  acknowledge        -> late acknowledge
2026-03-09 09:00  Maes     assign to=Yilmaz
2026-03-20 09:00  Maes     hold until=2026-04-20 -> letter holding, due promise 2026-04-20
2026-04-10 09:00  Yilmaz   investigate
2026-04-10 10:00  Yilmaz   propose
2026-04-13 09:00  Maes     check-form passed
2026-04-14 09:00  Peeters  check-content passed
2026-04-14 09:05  Peeters  judge unfounded
2026-04-14 09:10  Peeters  answer             -> late handle, met promise
2026-05-18 09:00                              -> open, due react 2026-05-18
2026-05-19 09:00                              -> ended close
