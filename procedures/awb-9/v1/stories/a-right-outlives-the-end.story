# The year to go to the ombudsman is a right of whoever complains: the end of the dossier does not end it (9:24). The letter of the
# refusal has left first, by post.

person Anna  is desk
person Joost is coordinator
person Mirjam is complaints-manager

2026-04-03 09:00  Anna   receive by=letter postal=yes email=no received=2026-04-03 happened=2025-03-01
2026-04-03 09:01  Anna   register
2026-04-03 09:02  Anna   classify complaint
2026-04-07 09:00  Mirjam assess inadmissible ground=older-than-a-year
2026-04-07 09:05  Mirjam refuse               -> by-post refusal, ended close, running refuse, running acknowledge, lapsed handle
2026-05-04 09:00                              -> late refuse, late acknowledge, warns refuse complaints-manager
2026-05-04 09:05  Anna   posts refusal on=2026-05-04 -> late refuse, running ombudsman, due ombudsman 2027-05-04
2027-05-04 09:00                              -> running ombudsman
2027-05-04 09:05  Joost  second-line-otherwise ombudsman -> met ombudsman
