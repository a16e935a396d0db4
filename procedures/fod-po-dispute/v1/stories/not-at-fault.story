# The action is dismissed: nothing must be done about it, but those concerned are told all the same.

person Goossens is dispute-team
person Gielen   is deputy dispute-team

2026-03-02 09:00  Goossens receive by=letter anonymous=yes email=no
2026-03-02 09:00  Goossens register
2026-03-02 09:00  Goossens classify dispute
2026-03-02 10:00  Goossens ruling not-at-fault             -> refused not-yet case
2026-03-02 10:05  Goossens case court
2026-06-01 10:00  Goossens ruling not-at-fault given=2026-05-29 -> must-not measure, lapsed measures, waived tell, waived-term tell, must inform
2026-06-01 10:05  Goossens close                           -> refused while-pending inform
2026-06-01 10:10  Goossens inform told=2026-06-02
2026-06-01 10:20  Goossens close                           -> ended close
2026-06-08 10:00  Goossens reopen                          -> open
2026-06-08 10:10  Goossens ruling at-fault                 -> must measure, must inform, running measures
2026-06-08 10:20  Goossens close-again                     -> refused while-pending measure
2026-06-08 10:30  Goossens measure corrective owner=Goossens by=2026-06-30 -> must-not measure, met measures
2026-06-08 10:40  Goossens inform told=2026-06-08
2026-06-08 10:50  Goossens close-again                     -> ended close-again
