# Whoever telephoned is asked for more. What they tell by telephone again is not written; their letter is, and from then on the
# last days are those of the law (Awb 9:4 lid 1); they go on counting from the call.

person Anna  is desk
person Joost is coordinator
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-09 09:00  Anna   receive by=phone email=yes -> due handle 2026-05-21, due refuse 2026-05-07, policy handle
2026-04-09 09:01  Anna   register
2026-04-09 09:02  Anna   classify complaint
2026-04-09 09:03  Anna   ask-more                   -> letter completion
2026-04-10 09:00  Anna   completed by=phone         -> due handle 2026-05-21, policy handle
2026-04-10 09:05  Anna   completed by=desk          -> due handle 2026-05-21, policy handle
2026-04-15 09:00  Anna   completed by=letter received=2026-04-13 -> due handle 2026-05-21, due refuse 2026-05-07, by-law handle, by-law refuse
2026-04-16 09:00  Anna   completed by=email received=2026-04-14  -> due handle 2026-05-21
