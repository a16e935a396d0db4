# Settled by telephone in the third week; not satisfied after all, so it goes on, and the term counts from the receipt (domain H-05, H-06).

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
2026-04-29 10:00  Femke  settle               -> letter settled, ended settle, lapsed handle, due ombudsman 2027-04-29
2026-05-06 10:00  Anna   reopen               -> open, running handle, due handle 2026-05-26, must answer, must hear party=1, due ombudsman 2027-05-26
2026-05-06 10:05  Femke  invite               -> letter invitation
2026-05-20 10:00  Anna   withdraw             -> letter withdrawn, ended withdraw, due ombudsman 2027-05-20
2026-05-21 10:00  Joost  reopen
2026-05-21 10:05  Femke  settle               -> ended settle, due ombudsman 2027-05-21
2026-05-22 10:00  Joost  reopen               -> open
2026-06-10 10:00  Femke  settle               -> ended settle, due ombudsman 2027-06-10
2026-06-11 10:00  Joost  reopen               -> late handle, due ombudsman 2027-05-26
2026-06-12 10:00  Femke  settle               -> ended settle, due ombudsman 2027-06-12
