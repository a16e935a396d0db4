# Whoever went to court gives it up: what the court had set is overtaken.

person Goossens is dispute-team
person Gielen   is deputy dispute-team

2026-03-02 09:00  Goossens receive
2026-03-02 09:00  Goossens register
2026-03-02 09:00  Goossens classify dispute
2026-03-02 10:05  Goossens case court
2026-03-02 10:10  Goossens day filing on=2026-05-04        -> dated filing 2026-05-04
2026-04-01 10:00  Goossens withdraw                        -> ended withdraw, undated, no-letter
2026-04-01 10:05  Goossens day session on=2026-06-01       -> refused ended withdraw
