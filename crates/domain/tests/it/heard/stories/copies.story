# What is done about each respondent meets a term when it is done about the last of them.

person Dirk is desk
person Peeters is complaints-manager
person Willems is complaints-manager

2026-03-02 09:00  Dirk     receive by=letter received=2026-03-02   -> due copies 2026-03-16, running copies
2026-03-02 09:05  Dirk     classify complaint
2026-03-02 09:10  Dirk     name person=Willems
2026-03-02 09:11  Dirk     name person=Aerts
2026-03-03 09:00  Dirk     copy respondent=2     -> running copies
2026-03-17 09:00  Dirk     copy respondent=1     -> late copies, due copies 2026-03-16
