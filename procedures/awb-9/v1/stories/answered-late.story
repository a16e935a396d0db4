# The answer comes late all the same: the year begins anew with the notice (9:24 lid 1 a), as the letter says (9:12 lid 2).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-05 09:00  Mirjam assess admissible
2026-03-05 09:10  Mirjam acknowledge
2026-03-05 09:20  Joost  assign to=Femke
2026-03-06 09:00  Femke  waive-hearing ground=no-wish
2026-03-09 09:00  Femke  investigate
2026-04-14 09:00  Femke  tell-late until=2026-05-08 -> letter late, due ombudsman 2027-04-13
2026-05-11 09:00                                 -> late handle, late promise
2026-05-11 10:00  Femke  propose
2026-05-11 11:00  Mirjam check passed
2026-05-11 12:00  Femke  judge unfounded
2026-05-11 13:00  Mirjam answer                  -> letter answer, late handle, late promise, due ombudsman 2027-05-11, ended close
2026-05-12 09:00  Femke  tell-late until=2026-05-20 -> refused ended close
2026-06-01 09:00  Joost  second-line ombudsman   -> met ombudsman
