# No answer by the day of 9:11: the year to go to the ombudsman runs from that day (9:24 lid 1 b). It goes along with a day that both agreed
# to (9:11 lid 3), and who waits longer is told when the answer comes, and that they need not wait for it.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-03-02 09:00  web    receive                 -> due handle 2026-04-13, due ombudsman 2027-04-13
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-05 09:00  Mirjam assess admissible
2026-03-05 09:10  Mirjam acknowledge
2026-03-05 09:20  Joost  assign to=Femke
2026-03-06 09:00  Femke  waive-hearing ground=no-wish
2026-03-09 09:00  Femke  investigate
2026-04-13 16:00  Femke  tell-late until=2026-05-08 -> refused term-not-over handle
2026-04-14 09:00  Femke  tell-late until=2026-05-08 -> letter late, late handle, due promise 2026-05-08, running ombudsman, due ombudsman 2027-04-13
2026-04-20 09:00  Femke  consent until=2026-05-04
2026-04-20 09:10  Femke  postpone until=2026-05-04 -> letter postponed, due handle 2026-05-04, due ombudsman 2027-05-04
2026-04-20 09:20  Femke  tell-late until=2026-05-08 -> refused term-not-over handle
2026-05-06 09:00  Joost  second-line ombudsman   -> refused fact-fails answered
2026-05-06 09:10  Joost  second-line-otherwise ombudsman -> met ombudsman
