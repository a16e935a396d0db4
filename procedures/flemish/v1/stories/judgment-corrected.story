# The answer has left with the wrong judgment: the right one is told with a new answer.

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
2026-06-22 10:00  Bram  investigate
2026-06-23 11:00  Bram  propose
2026-06-24 09:00  Ilse  check passed
2026-06-24 10:00  Bram  judge unfounded
2026-06-24 10:15  Ilse  answer             -> letter answer, met handle, met target, due react 2026-07-24
2026-06-25 09:00  Bram  correct judge to=well-founded  -> judgment well-founded, must propose answer, must discuss
2026-06-25 09:30  Bram  propose                        -> must check
2026-06-25 10:00  Ilse  answer                         -> refused while-pending check
2026-06-25 10:30  Ilse  check passed
2026-06-25 11:00  Ilse  answer                         -> letter answer, must-not answer
2026-06-26 09:00  Tom   discuss
2026-06-29 10:00  complainant react satisfied          -> ended close
