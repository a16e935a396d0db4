# Nobody can be written to: there is nothing to tell, and the dossier waits for the ruling all the same.

person Goossens is dispute-team
person Gielen   is deputy dispute-team
person Peeters  is complaints-manager

2026-03-02 09:00  Goossens receive by=letter email=no
2026-03-02 09:00  Goossens register
2026-03-02 09:00  Goossens classify dispute
2026-03-02 10:05  Goossens case court lodged=2026-02-20
2026-03-02 10:06  Goossens close                           -> refused not-yet ruling
