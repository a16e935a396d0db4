# Who answers the invitation behind the private link, in words or with files, is not silent: nobody waives the hearing on that ground (Awb 9:10
# lid 2 c). A new invitation asks anew.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  web          receive
2026-04-13 09:00  web          register
2026-04-13 09:02  Anna         classify complaint
2026-04-14 09:00  Mirjam       assess admissible
2026-04-14 09:05  Mirjam       acknowledge
2026-04-14 09:10  Joost        assign to=Femke
2026-04-14 09:15  Femke        invite at=2026-05-04T10:00 answer-by=2026-04-28 -> letter invitation
2026-04-20 20:00  complainant  add
2026-04-29 09:00  Femke        waive-hearing ground=no-reaction -> refused ground-not-of-party
2026-04-29 09:05  Femke        invite at=2026-05-06T10:00 answer-by=2026-05-04 -> letter invitation
2026-05-05 09:00  Femke        waive-hearing ground=no-reaction -> letter not-heard, must-not hear
