# What the file for the court is made of is written down as often as needed; a wrong entry is put right, and put right again; each note stands beside the others.

person Goossens is dispute-team
person Gielen   is deputy dispute-team

2026-03-02 09:00  Goossens receive by=letter postal=yes email=no
2026-03-02 09:00  Goossens register
2026-03-02 09:00  Goossens classify dispute
2026-03-02 10:05  Goossens case court lodged=2026-02-20
2026-03-03 09:00  Goossens investigate
2026-03-04 09:00  Goossens investigate
2026-03-05 09:00  Goossens note
2026-03-05 09:05  Goossens note
2026-03-06 09:00  Goossens correct receive to=2026-02-28
2026-03-06 09:05  Goossens correct receive to=2026-02-27
2026-05-11 10:00  Goossens ruling not-at-fault given=2026-05-08 -> must tell, warns tell dispute-team
