# What was acknowledged turns out not to be taken up, and after all it is: each time whoever complains reads it anew.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body

2026-02-25 09:00  Kim    receive by=letter email=yes
2026-02-25 09:01  Kim    register
2026-02-25 09:02  Kim    classify complaint
2026-02-27 09:00  Kim    to-board                       -> due handle 2026-04-08
2026-03-03 09:00  Bert   assess admissible
2026-03-03 10:00  Bert   acknowledge
2026-03-04 09:00  Bert   correct assess to=inadmissible ground=minor-interest  -> must refuse
2026-03-04 09:05  Bert   refuse                         -> letter refusal, met handle, ended close
2026-03-05 09:00  Bert   reopen
2026-03-05 09:05  Bert   correct assess to=admissible   -> must acknowledge, must-not refuse, running handle, due handle 2026-04-08
2026-03-05 09:10  Bert   acknowledge                    -> letter acknowledgement
2026-03-06 09:00  Bert   correct assess to=inadmissible ground=minor-interest  -> must refuse, must-not acknowledge, met handle
