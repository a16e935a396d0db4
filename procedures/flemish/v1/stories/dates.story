# The dates of scenario T-18: the terms of the decree end on a Sunday and go on to Monday by the common law of term counting; the
# service's own marks go back to Friday. 21 July is a holiday, but not at the end.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 14:00  web   receive            -> due refuse 2026-06-22, due acknowledge 2026-06-22, due handle 2026-07-27
-> due decide 2026-06-19, due target 2026-07-24, because handle 2026-07-26, because target 2026-07-26
2026-06-11 14:00  web   register
2026-06-11 14:00  web   classify complaint
2026-06-20 00:01                           -> late decide, not-owed refuse
2026-06-22 23:59                           -> not-owed refuse, running acknowledge
2026-06-23 00:01                           -> not-owed refuse, late acknowledge, running handle
