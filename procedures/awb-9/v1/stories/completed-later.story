# What is missing is asked for; the clock goes on (domain N5).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  Anna   receive
2026-04-13 09:01  Anna   register
2026-04-13 09:02  Anna   classify complaint
2026-04-13 09:03  Anna   ask-more             -> letter completion, running handle
2026-04-20 10:00  Anna   completed received=2026-04-18 -> due handle 2026-05-26
