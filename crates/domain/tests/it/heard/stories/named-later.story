# Who is named later is owed what was owed to all; a respondent without an account gets what is printed, or a mail.

person Dirk is desk
person Peeters is complaints-manager

2026-03-02 09:00  Dirk     receive
2026-03-02 09:01  Dirk     classify complaint
2026-03-02 09:02  Dirk     name other=yes
2026-03-02 09:03  Dirk     copy respondent=1     -> by-post copy
2026-03-02 09:04  Dirk     posts copy
2026-03-05 09:00  Dirk     name other=yes email=yes  -> must copy respondent=2, must-not copy respondent=1, must hear party=3
2026-03-05 09:05  Dirk     answer                -> refused role
2026-03-05 09:06  Dirk     copy respondent=2     -> letter copy
2026-03-05 09:07  Dirk     copy respondent=2     -> refused already-done
2026-03-05 09:08  Dirk     posts copy on=2026-03-05
