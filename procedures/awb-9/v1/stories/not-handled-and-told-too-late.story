# The four weeks of 9:8 lid 3 are for telling that a complaint is not handled: while that is not decided nobody is late with it; who is
# turned away after them is told too late.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-03 09:00  Anna   receive by=letter received=2026-04-03 happened=2025-03-01 -> due refuse 2026-05-01, not-owed refuse
2026-04-03 09:01  Anna   register
2026-04-03 09:02  Anna   classify complaint          -> must assess, not-owed refuse
2026-05-04 09:00                                     -> not-owed refuse, running handle
2026-05-04 09:05  Mirjam assess inadmissible ground=older-than-a-year -> must refuse, due refuse 2026-05-01, late refuse
2026-05-04 09:10  Mirjam refuse                      -> letter refusal, late refuse, ended close
