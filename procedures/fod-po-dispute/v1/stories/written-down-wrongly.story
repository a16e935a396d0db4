# A ruling that was written down wrongly is written down again: what was told and decided on the wrong one does not count, and what is owed anew
# has its time anew. What is no longer owed keeps the day on which it was done.

person Goossens is dispute-team

2026-03-02 09:00  Goossens receive by=email email=yes
2026-03-02 09:00  Goossens register
2026-03-02 09:00  Goossens classify dispute
2026-03-02 10:05  Goossens case court lodged=2026-02-20
2026-05-11 10:00  Goossens ruling not-at-fault given=2026-05-08 -> must tell, must-not measure, lapsed measures, due tell 2026-05-27
2026-05-12 10:00  Goossens tell                            -> letter ruling, met tell
2026-05-18 09:00  Goossens ruling at-fault given=2026-05-08 -> refused ruling-stands
2026-05-18 10:00  Goossens ruling at-fault given=2026-05-08 instead=yes -> must measure, must tell, running measures, due measures 2026-06-08, running tell, due tell 2026-05-27
2026-05-19 09:00  Goossens measure corrective owner=Goossens by=2026-06-30 -> met measures
2026-05-19 10:00  Goossens tell                            -> letter ruling, met tell
2026-05-20 09:00  Goossens ruling not-at-fault annulled=yes reason=none given=2026-05-08 instead=yes -> refused annulled-without-fault
2026-05-20 10:00  Goossens ruling not-at-fault annulled=yes given=2026-05-08 instead=yes -> must tell, must-not measure, met measures, running tell, due tell 2026-05-27
