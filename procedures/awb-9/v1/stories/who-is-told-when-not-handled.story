# Who is told of what where a complaint is not handled, what its letter must say, and from which day on somebody is reminded.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-03 09:00  Anna   receive by=letter received=2026-04-03 happened=2025-03-01
  -> told handle
  -> warns acknowledge complaints-manager coordinator from 2026-04-09
  -> warns refuse complaints-manager from 2026-04-23
  -> warns handle complaints-manager coordinator from 2026-05-07
2026-04-03 09:01  Anna   register
2026-04-03 09:02  Anna   classify complaint
  -> alert complaints-manager of assess
2026-04-07 09:00  Mirjam assess inadmissible ground=older-than-a-year
  -> alert complaints-manager of refuse
  -> told nothing
2026-04-07 09:05  Mirjam refuse
  -> must-say refusal react-until second-line
2026-05-04 09:05  Joost  second-line-otherwise ombudsman
