# The six weeks are over: an adviser may be asked, and that does not bring them back (9:11 lid 1, 9:14).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada   is adviser
person Arno  is adviser

2026-03-02 09:00  web    receive                 -> due handle 2026-04-13
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-05 09:00  Mirjam assess admissible
2026-03-05 09:10  Mirjam acknowledge
2026-04-14 09:00  Wouter to-adviser              -> letter referral-advice, must appoint-adviser, due handle 2026-04-13, late handle
