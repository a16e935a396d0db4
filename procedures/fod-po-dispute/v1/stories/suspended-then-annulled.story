# The court first suspends the ranking and annuls it later: two rulings, after each of which measures follow and those concerned are told,
# each within its own time.

person Goossens is dispute-team
person Gielen   is deputy dispute-team

2026-03-02 09:00  Goossens receive by=letter postal=yes email=no
2026-03-02 09:00  Goossens register
2026-03-02 09:00  Goossens classify dispute
2026-03-02 10:05  Goossens case court lodged=2026-02-20
2026-05-11 10:00  Goossens ruling at-fault given=2026-05-08 -> must measure, must inform, must tell, due measures 2026-06-08, due tell 2026-05-27
2026-05-12 09:00  Goossens measure corrective owner=Goossens by=2026-06-30 -> met measures
2026-05-12 09:30  Goossens inform told=2026-05-12
2026-05-12 10:00  Goossens tell                            -> letter ruling
2026-05-13 10:00  Goossens posts ruling                    -> met tell
2026-11-16 10:00  Goossens ruling at-fault annulled=yes given=2026-11-13 -> must measure, must inform, must tell, running measures, due measures 2026-12-14, running tell, due tell 2026-11-27
2026-11-16 10:05  Goossens close                           -> refused while-pending tell
2026-11-16 10:10  Goossens measure instead=yes done=2026-11-16 -> must measure, running measures
2026-11-17 09:00  Goossens measure preventive owner=Goossens by=2027-03-31 -> must-not measure, met measures
2026-11-17 09:30  Goossens inform told=2026-11-17
2026-11-17 10:00  Goossens tell                            -> letter ruling, running tell
2026-12-01 10:00  Goossens posts ruling                    -> late tell
2026-12-01 10:30  Goossens close                           -> ended close
