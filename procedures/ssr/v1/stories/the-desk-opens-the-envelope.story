# A written complaint is lodged when it comes in, whoever opens the envelope: its terms run while the desk tries, and what was only said has none (Awb 9:4, 9:8, 9:11).

person Dora   is desk
person Dirk   is handler
person Kim    is complaints-manager
person Bert   is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Max    is committee-member
person Ada    is adviser
person Arno   is adviser

2026-02-25 09:00  Dora   receive by=letter email=no postal=yes received=2026-02-24 -> due handle 2026-04-07, due refuse 2026-03-24, warns handle complaints-manager decision-body
2026-02-25 09:01  Dora   register
2026-02-25 09:02  Dora   classify complaint          -> running handle, not-owed refuse
2026-02-25 10:00  Dora   correct receive to=2026-02-24 by=phone  -> lapsed handle, lapsed refuse
2026-02-25 10:05  Dora   correct receive to=2026-02-24 by=letter -> running handle, not-owed refuse
2026-02-26 09:00  Dora   classify suggestion         -> lapsed handle, lapsed refuse, must reply
2026-02-26 09:05  Dora   classify complaint          -> running handle, not-owed refuse
2026-03-25 09:00                                     -> not-owed refuse, running handle
2026-04-08 09:00                                     -> late handle, not-owed refuse
2026-04-08 09:05  Dora   to-board received=2026-04-08 -> stage 2, late handle, not-owed refuse, must assess
2026-04-08 10:00  Bert   assess admissible           -> lapsed refuse, late handle
