# More than a year ago: whoever complains is told within four weeks, with the ombudsman (9:8 lid 1 b and lid 3).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-03 09:00  Anna   receive by=letter received=2026-04-03 happened=2025-03-01 -> due refuse 2026-05-01
2026-04-03 09:01  Anna   register
2026-04-03 09:02  Anna   classify complaint
2026-04-07 09:00  Mirjam assess inadmissible ground=older-than-a-year -> must refuse, must-not answer, must-not hear
2026-04-07 09:05  Mirjam refuse               -> letter refusal, met refuse, met acknowledge, due ombudsman 2027-04-07, ended close
2026-05-04 09:00  Joost  second-line ombudsman -> refused fact-fails answered
2026-05-04 09:05  Joost  second-line-otherwise ombudsman
