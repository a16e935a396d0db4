# What is only said is handled in the same weeks (9:2), but no law binds to them (9:4 lid 1): so nothing moves the last day off Whit Monday. It turns
# out to be a letter: then it is the law. It was no letter after all: no law binds any more, and the day that was told stays.

person Anna  is desk
person Joost is coordinator
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  Anna   receive by=phone email=yes -> due handle 2026-05-25, due refuse 2026-05-11, policy handle, policy refuse, not-owed refuse
2026-04-13 09:01  Anna   register
2026-04-13 09:02  Anna   classify complaint      -> must assess
2026-04-14 09:00  Mirjam assess admissible       -> told handle, running handle
2026-04-14 09:05  Mirjam acknowledge             -> letter acknowledgement
2026-04-15 09:00  Joost  correct receive by=letter to=2026-04-13 -> due handle 2026-05-26, because handle 2026-05-25, by-law handle, by-law refuse
2026-04-16 09:00  Joost  correct receive by=desk to=2026-04-13 -> due handle 2026-05-26, policy handle, due refuse 2026-05-11
2026-05-26 09:00                                 -> running handle
2026-05-27 09:00                                 -> late handle
