# No address and no facts: they are asked for first, as far as one can be reached. What comes in makes it admissible (II.76); the ten and the forty-five days
# go on, and what was not completed is refused with the reason in time.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  Lies  receive by=phone email=yes   -> due acknowledge 2026-06-22, due handle 2026-07-27
2026-06-11 09:01  Lies  register
2026-06-11 09:02  Lies  classify complaint           -> must assess
2026-06-11 09:05  Lies  completed                    -> refused not-yet ask-more
2026-06-11 09:10  Lies  ask-more                     -> letter completion, running acknowledge, due acknowledge 2026-06-22, due handle 2026-07-27
  -> only desk coordinator complaints-manager may completed
2026-06-15 10:00  Lies  completed by=email received=2026-06-14 -> due acknowledge 2026-06-22, due handle 2026-07-27
2026-06-16 09:00  Lies  ask-more                     -> letter completion
2026-06-16 10:00  Lies  completed by=desk
2026-06-17 09:00  Ilse  assess admissible            -> must acknowledge, may Lies ask-more
2026-06-17 09:05  Lies  classify information-request
2026-06-17 09:10  Lies  ask-more                     -> refused not-included
2026-06-17 09:15  Lies  completed                    -> refused not-included
