# The refusal turns out wrong: the complaint is handled after all, and the six weeks run as if nothing had met them.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Bea    is decision-body

2026-02-25 09:00  Kim    receive by=letter email=yes
2026-02-25 09:01  Kim    register
2026-02-25 09:02  Kim    classify complaint
2026-02-27 09:00  Kim    to-board                       -> due handle 2026-04-08, due refuse 2026-03-25, due acknowledge 2026-03-06
2026-03-03 09:00  Bert   assess inadmissible ground=minor-interest
2026-03-03 10:00  Bert   refuse                         -> met handle, met refuse, met acknowledge, due ombudsman 2027-03-03, ended close
2026-03-05 09:00  Bert   reopen
2026-03-05 09:05  Bert   correct assess to=admissible   -> must acknowledge, must answer, running handle, due handle 2026-04-08, met acknowledge, met refuse, due ombudsman 2027-04-08
2026-03-05 09:10  Bert   acknowledge                    -> letter acknowledgement
2026-04-07 09:00  Bert   adjourn by=4-weeks ground=extensive-research -> due handle 2026-05-06
2026-05-07 09:00  Bert   tell-late until=2026-05-20     -> late handle
