# Two grievances are judged apart; the report counts the whole as partly founded.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-12 09:00  Lies  classify complaint grievances=2
2026-06-15 09:00  Ilse  assess admissible
2026-06-15 09:05  Ilse  acknowledge
2026-06-15 10:00  Tom   assign to=Bram
2026-06-22 10:00  Bram  investigate
2026-06-23 11:00  Bram  propose
2026-06-24 09:00  Ilse  check passed
2026-06-24 10:00  Bram  judge well-founded grievance=1 -> must judge
2026-06-24 10:01  Ilse  answer                         -> refused not-yet judge
2026-06-24 10:05  Bram  judge unfounded grievance=2    -> judgment partly-founded, must-not judge
2026-06-24 10:15  Ilse  answer resolution=resolved     -> letter answer
