# Who telephoned and then writes behind the private link has a complaint in writing: from that day the law binds to the last days (Awb 9:4 lid 1), so
# that Whit Monday moves them. The weeks go on from the call: what comes in writing later makes nothing that is late in time again.

person Anna  is desk
person Joost is coordinator
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  Anna         receive by=phone email=yes -> due handle 2026-05-25, policy handle, policy refuse
2026-04-13 09:01  Anna         register
2026-04-13 09:02  Anna         classify complaint
2026-04-15 20:00  complainant  add  -> due handle 2026-05-26, because handle 2026-05-25, by-law handle, by-law refuse
2026-05-27 09:00                    -> late handle
2026-05-28 09:00  complainant  add  -> due handle 2026-05-26, late handle
