# A formal complaint by letter, without the form, that says what Awb 9:4 asks, is one (A-06); nor need one be a natural person (A-05).

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

2026-02-25 09:00  Dora   receive by=letter email=no postal=yes received=2026-02-24 -> due take-up 2026-02-26
2026-02-25 09:00  Dora   register
2026-02-25 09:00  Dora   classify complaint
2026-02-25 09:05  Dora   to-board received=2026-02-24 -> stage 2, due handle 2026-04-07
2026-02-26 09:00  Bert   assess admissible
2026-02-26 10:00  Kim    acknowledge                  -> by-post acknowledgement
2026-02-26 15:00  Dora   posts acknowledgement        -> met acknowledge
