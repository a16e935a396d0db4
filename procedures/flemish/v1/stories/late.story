# Forty-five days pass: the answer is late and leaves all the same; the promised date is watched, the term of the decree does not move.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive            -> due acknowledge 2026-06-22, due refuse 2026-06-22, due handle 2026-07-27
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-15 09:00  Ilse  assess admissible  -> met decide, lapsed refuse
2026-06-15 09:05  Ilse  acknowledge        -> letter acknowledgement, met acknowledge
2026-06-15 10:00  Tom   assign to=Bram
2026-07-20 09:00  Tom   hold until=2026-08-10 -> letter holding, due promise 2026-08-10, due handle 2026-07-27
2026-07-25 09:00                           -> late target, running handle
2026-07-27 23:59                           -> running handle
2026-07-28 00:01                           -> late handle
2026-08-05 10:00  Bram  investigate
2026-08-05 11:00  Bram  propose
2026-08-06 09:00  Ilse  check passed
2026-08-06 10:00  Bram  judge unfounded
2026-08-06 10:15  Ilse  answer             -> letter answer, late handle, met promise, due react 2026-09-07
2026-09-08 00:01                           -> ended close
