# Adjourned only once the complainant and each respondent have been told, while the term still runs (Awb 9:11 lid 2; domain T-08).

person Dirk is desk
person Peeters is complaints-manager

2026-04-13 09:00  Dirk     receive by=letter received=2026-04-13 email=yes -> due handle 2026-05-26
2026-04-13 09:01  Dirk     name person=Willems
2026-04-13 09:02  Dirk     name other=yes
2026-05-20 10:00  Peeters  adjourn by=4-weeks    -> must tell respondent=1, must tell respondent=2, due handle 2026-05-26
2026-05-20 10:05  Dirk     tell respondent=1     -> letter told, due handle 2026-05-26
2026-05-20 10:10  Dirk     tell respondent=2     -> by-post told, due handle 2026-05-26
2026-05-22 10:00  Dirk     posts told            -> due handle 2026-06-22
2026-05-23 10:00  Dirk     name person=Aerts     -> due handle 2026-06-22, must tell respondent=3
