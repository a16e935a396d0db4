# Nobody is named: there is nobody to tell but the complainant.

person Dirk is desk
person Peeters is complaints-manager

2026-04-13 09:00  Dirk     receive by=letter received=2026-04-13 email=yes
2026-05-20 10:00  Peeters  adjourn by=2-weeks    -> letter letter, due handle 2026-06-08, must-not tell
