# To a competent authority at once; to another body, another unit, another dossier; spam.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  Anna   receive
2026-04-13 09:01  Anna   register
2026-04-13 09:02  Joost  reroute unit=zuid
2026-04-13 09:03  Joost  transfer body=sister -> letter transferred
