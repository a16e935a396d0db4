# Who telephoned and then writes behind the private link has a complaint in writing: it is received in the sense of 9:8 lid 3 and 9:11 on that day, so
# that the weeks of the law count from there, and Whit Monday moves their end (Awb 9:4 lid 1). Until then the same weeks counted from the call, as a
# rule of the house. What is written later begins nothing anew.

person Anna  is desk
person Joost is coordinator
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-09 09:00  Anna         receive by=phone email=yes -> due handle 2026-05-21, due refuse 2026-05-07, policy handle, policy refuse
2026-04-09 09:01  Anna         register
2026-04-09 09:02  Anna         classify complaint
2026-04-13 20:00  complainant  add  -> due handle 2026-05-26, because handle 2026-05-25, due refuse 2026-05-11, by-law handle, by-law refuse
2026-04-15 20:00  complainant  add  -> due handle 2026-05-26, due refuse 2026-05-11
2026-05-22 09:00                    -> running handle
2026-05-27 09:00                    -> late handle
