# A ruling is given on one day and notified on another: our terms run from the second, and while that is not known from the first.

person Goossens is dispute-team

2026-03-02 09:00  Goossens receive by=email email=yes
2026-03-02 09:01  Goossens register
2026-03-02 09:02  Goossens classify dispute
2026-03-02 10:00  Goossens case court lodged=2026-02-20
2026-05-11 10:00  Goossens ruling at-fault given=2026-05-07 notified=2026-05-06 -> refused notified-before-given
2026-05-11 10:01  Goossens ruling at-fault given=2026-05-07 notified=2026-05-12 -> refused in-the-future
2026-05-11 10:05  Goossens ruling at-fault given=2026-05-07 -> due measures 2026-06-08, due tell 2026-05-26
2026-05-13 10:00  Goossens ruling at-fault given=2026-05-07 notified=2026-05-12 instead=yes -> due measures 2026-06-11, due tell 2026-05-29
