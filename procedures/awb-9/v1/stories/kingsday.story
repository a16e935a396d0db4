# Four weeks for saying that it is not handled end on the King's birthday, and on Liberation Day (domain T-06).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-03-30 09:00  Anna  receive by=letter received=2026-03-30 -> due refuse 2026-04-28
