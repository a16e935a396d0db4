# What was called off holds nobody up: who took the complaint back on the morning of the hearing, comes all the same and has it opened again, can be
# heard before the hour of the invitation.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  web    receive
2026-04-13 09:00  web    register
2026-04-13 09:00  web    classify complaint
2026-04-14 09:00  Mirjam assess admissible
2026-04-14 09:10  Joost  assign to=Femke
2026-04-15 09:00  Femke  invite party=1 at=2026-04-29T14:00 answer-by=2026-04-22
2026-04-29 08:00  Femke  hear party=1              -> refused not-begun
2026-04-29 08:30  Anna   withdraw                  -> ended withdraw
2026-04-29 09:00  Anna   reopen                    -> open
2026-04-29 10:00  Femke  hear party=1
