# Written, and left at the desk for six weeks: the law asked an answer (Awb 9:4, 9:11), so the year runs (9:24 lid 1 b). Of what was only said nothing runs.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Max    is committee-member
person Ada    is adviser
person Arno   is adviser

2026-02-25 09:00  Dora   receive by=letter received=2026-02-25 -> due handle 2026-04-08, due ombudsman 2027-04-08
2026-02-25 09:00  Dora   register
2026-02-25 09:00  Dora   classify complaint
2026-04-09 09:00                                     -> late handle, running ombudsman
2026-04-10 09:00  Dora   correct receive to=2026-02-25 by=phone -> lapsed handle, lapsed ombudsman
