# Who is told of what; from which day on somebody is reminded of a term, of a day that the court set, or of a measure.

person Goossens is dispute-team
person Gielen   is deputy dispute-team

2026-03-02 09:05  Goossens receive by=letter postal=yes email=no
2026-03-02 09:06  Goossens register
2026-03-02 09:10  Goossens classify dispute grievances=2
  -> alert dispute-team of case
2026-03-02 10:00  Goossens case court lodged=2026-02-20
2026-03-02 10:10  Goossens day session on=2026-09-14 at=10:00
  -> warns day dispute-team from 2026-08-31
2026-09-28 10:05  Goossens ruling at-fault annulled=yes given=2026-09-25
  -> alert dispute-team of measure
  -> warns measures dispute-team from 2026-10-19
  -> warns tell dispute-team from 2026-10-06
2026-09-28 11:05  Goossens measure corrective owner=Goossens by=2026-10-30
  -> warns measure from 2026-10-23
2026-09-28 11:10  Goossens inform told=2026-09-29
2026-09-28 11:20  Goossens tell
2026-09-29 09:00  Goossens posts ruling
2026-09-29 09:05  Goossens close
