# It takes longer: a new date is promised and watched, and the answer is late all the same.

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
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-30 09:00  Yilmaz   hold until=2026-03-30     -> refused not-in-the-future
2026-03-30 09:05  Yilmaz   hold until=2026-04-15     -> letter holding, due promise 2026-04-15, due handle 2026-04-01
2026-04-02 09:00                                     -> late handle
2026-04-09 10:00  Yilmaz   investigate
2026-04-09 11:00  Yilmaz   judge unfounded
2026-04-09 11:05  Yilmaz   propose
2026-04-10 11:00  Yilmaz   answer                    -> late handle, met promise
