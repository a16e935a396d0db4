# Four weeks end on Liberation Day (domain T-07).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-07 09:00  Anna  receive by=letter received=2026-04-07 -> due refuse 2026-05-06
