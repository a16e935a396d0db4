# The month in which measures are decided ends on a day of rest: it lasts until the next working day.

person Goossens is dispute-team

2026-03-02 09:00  Goossens receive by=letter postal=yes email=no
2026-03-02 09:01  Goossens register
2026-03-02 09:02  Goossens classify dispute
2026-03-02 10:00  Goossens case court lodged=2026-02-20
2026-05-08 10:00  Goossens ruling at-fault given=2026-05-07  -> due measures 2026-06-08, because measures 2026-06-06
