# Whoever handles it turns out to be complained about: someone else is assigned (9:7, domain A-10).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  Anna   receive
2026-04-13 09:01  Anna   register
2026-04-13 09:02  Anna   classify complaint
2026-04-14 09:00  Mirjam assess admissible
2026-04-14 09:05  Mirjam acknowledge
2026-04-14 09:10  Joost  assign to=Femke
2026-04-15 09:00  Joost  name-respondent person=Femke -> must assign, must copy respondent=1, must hear party=2
2026-04-15 09:05  Femke  investigate          -> refused person respondent
2026-04-15 09:10  Joost  assign to=Bas        -> handler Bas
