# Six weeks end on Ascension Day, and the Friday is an equated day: the Monday (domain T-05).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-02 09:00  Anna  receive by=letter received=2026-04-02 -> due handle 2026-05-18, because handle 2026-05-15
