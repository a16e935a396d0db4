# The action is dismissed: no measure is owed or possible, and who went to court is told all the same. What was decided cannot be given up any more.

person Goossens is dispute-team
person Gielen   is deputy dispute-team

2026-03-02 09:00  Goossens receive
2026-03-02 09:01  Goossens register
2026-03-02 09:02  Goossens classify dispute
2026-03-02 10:00  Goossens case court
2026-06-01 10:00  Goossens ruling not-at-fault given=2026-05-29
  -> owes inform tell close
  -> only dispute-team may classify case day link investigate ruling inform tell correct note
  -> nothing else
2026-06-02 10:00  Goossens withdraw                        -> refused not-included
