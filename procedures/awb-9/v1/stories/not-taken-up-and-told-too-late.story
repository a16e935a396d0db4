# What is not taken up is told so, and not that it is late; nobody gets a copy (9:8, 9:9).

person Anna   is desk
person Joost  is coordinator
person Femke  is handler
person Bas    is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada    is adviser
person Arno   is adviser

2026-04-13 09:00  web    receive
2026-04-13 09:00  web    register
2026-04-13 09:00  web    classify complaint
2026-04-13 09:20  Anna   name-respondent other=yes
2026-04-14 10:00  Mirjam assess inadmissible ground=insufficient-interest -> must refuse, must-not copy
2026-04-14 10:05  Anna   copy                        -> refused not-included
2026-05-27 09:00  Mirjam tell-late until=2026-06-01  -> refused not-included
2026-05-27 09:05  Mirjam refuse                      -> letter refusal, late refuse
