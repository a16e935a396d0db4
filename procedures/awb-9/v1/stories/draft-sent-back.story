# The draft is no good: it is written anew before anyone looks at it again.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Mirjam is complaints-manager

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-04 09:00  Mirjam assess admissible
2026-03-04 09:05  Mirjam acknowledge
2026-03-04 09:10  Joost  assign to=Femke
2026-03-05 09:00  Femke  investigate
2026-03-05 10:00  Femke  invite
2026-03-06 09:00  Femke  propose                 -> refused while-pending hear
2026-03-06 10:00  Femke  hear                    -> must-not hear
2026-03-06 11:00  Femke  propose                 -> must check, must-not propose
2026-03-09 09:00  Mirjam check refused           -> must propose, must-not check
2026-03-10 09:00  Femke  propose                 -> must check, must-not propose
