# Evidently for another authority: sent on, and whoever sent it is told (2:3).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  Anna   receive
2026-04-13 09:01  Anna   register
2026-04-13 09:02  Joost  forward              -> letter forwarded, letter passed-on, ended forward
