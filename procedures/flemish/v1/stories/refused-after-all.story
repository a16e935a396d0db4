# Taken up by mistake: the decision is put right, and the refusal is told with its reason.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive            -> due acknowledge 2026-06-22, due refuse 2026-06-22, due handle 2026-07-27
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-15 09:00  Ilse  assess admissible  -> met decide, lapsed refuse
2026-06-15 09:05  Ilse  acknowledge        -> letter acknowledgement, met acknowledge
2026-06-16 09:00  Ilse  correct assess to=inadmissible ground=court-appeal-pending -> must refuse, must-not assign, lapsed handle
2026-06-16 09:05  Ilse  refuse             -> letter refusal, met refuse, ended close
