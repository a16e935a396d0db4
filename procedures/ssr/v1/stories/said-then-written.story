# Of what is only said the law sets no last day; who then writes behind the private link has lodged it on that day, and the weeks of the law count from there (Awb 9:4
# lid 1, 9:8 lid 3, 9:11). What is written later begins nothing anew, and to the board it goes with that day.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Max    is committee-member
person Ada    is adviser
person Arno   is adviser

2026-02-25 09:00  Dora         receive by=phone email=yes -> due take-up 2026-02-27
2026-02-25 09:01  Dora         register
2026-02-25 09:02  Dora         classify complaint
2026-02-27 20:00  complainant  add -> due handle 2026-04-10, due refuse 2026-03-27, by-law handle, by-law refuse
2026-03-02 20:00  complainant  add -> due handle 2026-04-10
2026-03-04 09:00  Dora         to-board received=2026-03-04 -> stage 2, due handle 2026-04-10, due refuse 2026-03-27
