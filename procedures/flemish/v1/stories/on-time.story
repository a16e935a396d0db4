# The ordinary way: taken up within ten days, investigated by someone who was not involved, checked by a colleague, answered within 45 days.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive
2026-06-11 09:00  web   register            -> must classify
2026-06-11 09:00  web   classify complaint  -> must assess, alert complaints-manager
2026-06-15 09:00  Ilse  assess admissible   -> must acknowledge, must-not refuse, must assign, must judge, must answer, lapsed refuse
2026-06-15 09:05  Ilse  acknowledge         -> letter acknowledgement, met acknowledge
2026-06-15 10:00  Tom   assign to=Bram      -> handler Bram
2026-06-16 09:00  Bram  propose             -> refused not-yet investigate
2026-06-22 10:00  Bram  investigate         -> alert handler
2026-06-23 11:00  Bram  propose             -> must check, alert complaints-manager
2026-06-23 11:05  Bram  check passed        -> refused role
2026-06-24 09:00  Ilse  check refused       -> must propose
2026-06-24 11:00  Bram  propose
2026-06-24 12:00  Tom   check passed
2026-06-24 12:05  Ilse  answer              -> refused not-yet judge
2026-06-24 13:00  Bram  judge well-founded  -> must discuss
2026-06-24 14:00  Ilse  answer resolution=resolved -> letter answer, met handle, met target, due react 2026-07-24
2026-06-26 10:00  Tom   discuss             -> open
2026-06-29 20:00  complainant react satisfied -> ended close
