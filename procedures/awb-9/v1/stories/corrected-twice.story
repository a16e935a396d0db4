# What was acknowledged turns out not to be handled, and after all it is: each time whoever complains reads it anew.

person Anna  is desk
person Joost is coordinator
person Mirjam is complaints-manager
person Wouter is decision-body

2026-03-02 09:00  Mirjam receive by=phone email=yes
2026-03-02 09:01  Joost  register
2026-03-02 09:02  Joost  classify complaint
2026-03-03 09:00  Mirjam assess admissible
2026-03-03 09:05  Mirjam acknowledge
2026-03-04 09:00  Mirjam correct assess to=inadmissible ground=insufficient-interest  -> must refuse
2026-03-04 09:05  Mirjam refuse                         -> letter refusal, ended close
2026-03-05 09:00  Joost  reopen
2026-03-05 09:05  Mirjam correct assess to=admissible   -> must acknowledge, must-not refuse
2026-03-05 09:10  Joost  acknowledge                    -> letter acknowledgement
2026-03-06 09:00  Mirjam correct assess to=inadmissible ground=insufficient-interest  -> must refuse, must-not acknowledge
2026-03-06 09:05  Mirjam correct receive to=2026-02-27  -> due handle 2026-04-10
2026-03-06 09:10  Mirjam note
2026-03-06 09:11  Mirjam note
