# The unit concerned: it goes there without a letter, and a handler there is appointed (S1-20).

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Maes     assess admissible
2026-03-03 09:05  Maes     acknowledge
2026-03-03 10:00  Maes     reroute body=sister       -> refused other-body
2026-03-03 10:01  Maes     reroute unit=two          -> no-letter, must assign, due handle 2026-04-01
2026-03-03 10:05  Maes     assign to=Yilmaz          -> handler Yilmaz
2026-03-04 10:00  Maes     reroute unit=three        -> must assign, alert coordinator
2026-03-04 10:05  Maes     assign to=Bakker          -> handler Bakker
