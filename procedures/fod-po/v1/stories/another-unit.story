# Another unit of the same service: it goes there without a letter, and the handler is appointed anew.

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
2026-03-03 10:00  Maes     assign to=Yilmaz          -> handler Yilmaz
2026-03-03 11:00  Dirk     reroute body=sister       -> refused other-body
2026-03-03 11:05  Dirk     reroute unit=two          -> no-letter, must assign, alert coordinator, due handle 2026-04-01
2026-03-03 11:10  Maes     assign to=Bakker          -> handler Bakker
