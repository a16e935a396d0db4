# Adjourned by four weeks on the last day before the end: ten weeks from receipt, once both sides have been told (domain T-08, T-10).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  Anna   receive by=email received=2026-04-13 email=yes
2026-04-13 09:01  Anna   register
2026-04-13 09:02  Anna   classify complaint
2026-04-13 09:03  Anna   name-respondent person=Bas
2026-04-14 09:00  Mirjam assess admissible
2026-04-14 09:05  Mirjam acknowledge
2026-04-14 09:10  Joost  assign to=Femke
2026-05-25 10:00  Femke  adjourn by=4-weeks   -> letter adjournment, must tell-respondents, due handle 2026-05-26
2026-05-25 10:05  Femke  tell-respondents     -> letter adjourned-respondent, to-respondent adjourned-respondent, due handle 2026-06-22
2026-06-10 10:00  Femke  adjourn by=1-week    -> refused too-much
2026-06-10 10:05  Femke  postpone until=2026-07-10 -> refused not-included
2026-06-10 10:10  Anna   consent given=2026-04-12 until=2026-07-10 -> refused before-receipt
2026-06-10 10:15  Anna   consent given=2026-06-09 -> refused agreed-day-missing
2026-06-10 11:00  Anna   consent given=2026-06-09 until=2026-07-10 -> must postpone
2026-06-10 11:04  Femke  postpone until=2026-07-11 -> refused later-than-agreed
2026-06-10 11:05  Femke  postpone until=2026-07-10 -> letter postponed, due handle 2026-07-10
2026-07-09 10:00  Femke  postpone until=2026-07-31 -> refused not-included
