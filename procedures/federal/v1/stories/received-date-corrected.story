# The day of receipt was wrong: every term counts from the right one, and the language can be put right too.

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-02 10:00  Maes     correct receive to=2026-02-26   -> due acknowledge 2026-03-05, due handle 2026-03-30
2026-03-02 10:05  Maes     correct language to=fr
2026-03-03 09:00  Maes     assess admissible
2026-03-03 09:05  Maes     acknowledge                     -> met acknowledge
