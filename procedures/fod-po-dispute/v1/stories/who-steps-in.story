# Who leads the team is away: the deputy does all that they do, in their name; with both away nothing waits for anyone else.

person Goossens is dispute-team
person Gielen   is deputy dispute-team
absent Goossens 2026-03-02 until 2026-03-27

2026-03-02 09:00  Gielen   receive by=letter postal=yes email=no
2026-03-02 09:01  Gielen   register
2026-03-02 09:02  Gielen   classify dispute                -> must case
2026-03-02 10:00  Gielen   case court lodged=2026-02-20
  -> only dispute-team may classify case day link investigate ruling withdraw correct note
  -> nothing else
2026-03-20 10:00  Gielen   day session on=2026-09-14       -> dated session 2026-09-14
2026-03-30 10:00  Gielen   ruling at-fault                 -> refused deputy-while-present
2026-03-30 10:05  Goossens ruling at-fault annulled=no     -> must measure
