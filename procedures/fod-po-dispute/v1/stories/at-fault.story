# An action against a ranking: what the court sets stands in the calendar, the court finds fault and annuls the result,
# measures follow, those concerned are told, and only then the dossier closes (S0-11, S0-12, S0-13).

person Goossens is dispute-team
person Gielen   is deputy dispute-team
person Peeters  is complaints-manager

2026-03-02 09:00  Goossens receive by=letter postal=yes email=no
2026-03-02 09:00  Goossens register
2026-03-02 09:00  Goossens classify dispute grievances=2   -> must case, must ruling, must close, no-letter
2026-03-02 09:10  Goossens classify complaint              -> refused kind-elsewhere
2026-03-02 09:20  Goossens day session on=2026-09-14       -> refused not-yet case
2026-03-02 09:30  Peeters  case court                      -> refused role
2026-03-02 10:00  Goossens case court lodged=2026-03-03    -> refused in-the-future
2026-03-02 10:05  Goossens case court lodged=2026-02-20    -> must-not case
2026-03-02 10:10  Goossens link to=2026-SEL-4              -> linked 2026-SEL-4
2026-03-02 10:11  Goossens link to=2026-SEL-4              -> refused already-linked
2026-03-02 10:20  Goossens day memorial on=2026-05-04      -> dated memorial 2026-05-04
2026-03-02 10:21  Goossens day session on=2026-03-01       -> refused in-the-past
2026-03-02 10:25  Goossens investigate
2026-03-02 10:30  Goossens note                            -> open
2026-03-02 10:35  Goossens correct receive to=2026-02-27   -> open
2026-03-20 10:00  Goossens day session on=2026-09-14 at=10:00 -> dated session 2026-09-14
2026-08-31 10:00  Goossens day session on=2026-10-05 at=14:00 instead=yes -> dated session 2026-10-05, dated memorial 2026-05-04
2026-11-16 09:00  Goossens measure corrective owner=Goossens by=2026-12-31 -> refused not-yet ruling
2026-11-16 10:00  Goossens ruling at-fault annulled=yes given=2026-11-13 -> must measure, must inform, must tell, running measures, running tell, alert dispute-team
2026-11-16 10:05  Goossens close                           -> refused while-pending measure
2026-11-17 09:00  Goossens measure repair owner=Goossens by=2026-12-18 -> must-not measure, met measures
2026-11-17 09:10  Goossens measure preventive owner=Goossens by=2027-03-31
2026-11-17 09:25  Goossens inform                          -> refused told-inside-missing
2026-11-17 09:30  Goossens inform told=2026-11-20          -> must-not inform
2026-11-17 10:00  Goossens tell                            -> letter ruling, by-post ruling, running tell
2026-11-18 10:00  Goossens posts ruling                    -> met tell
2026-11-18 10:30  Goossens close                           -> ended close
2026-11-19 10:00  Goossens link to=2026-SEL-4 undone=yes   -> unlinked
2027-04-05 10:00  Goossens measure instead=yes by=2027-05-31 -> ended close
2027-05-20 10:00  Peeters  measure instead=yes done=2027-05-19 -> refused role
2027-05-20 10:05  Goossens measure instead=yes done=2027-05-21 -> refused in-the-future
2027-05-20 10:10  Goossens measure instead=yes done=2027-05-19 -> ended close
