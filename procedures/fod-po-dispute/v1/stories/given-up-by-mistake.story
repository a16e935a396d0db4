# It was written down as given up in the wrong dossier; months later it is given up indeed.

person Goossens is dispute-team
person Gielen   is deputy dispute-team

2026-03-02 09:00  Goossens receive by=letter postal=yes email=no
2026-03-02 09:00  Goossens register
2026-03-02 09:00  Goossens classify dispute
2026-03-02 10:05  Goossens case court lodged=2026-02-20
2026-03-09 09:00  Goossens withdraw                        -> ended withdraw
2026-03-10 09:00  Goossens reopen                          -> open, must ruling
2026-08-03 09:00  Goossens withdraw                        -> ended withdraw
