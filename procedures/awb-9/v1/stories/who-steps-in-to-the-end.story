# The authority itself and one handler are all there is, and the complaint turns out to be about that handler too: the authority steps in for what is left.

person Wouter is decision-body
person Femke is handler
person Bas   is employee

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
  -> only system may classify
  -> only decision-body may name-respondent assess forward correct note
  -> only complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-04 09:00  Wouter name-respondent person=Bas
2026-03-05 09:00  Wouter assess admissible
2026-03-05 09:05  Wouter acknowledge
2026-03-05 09:10  Wouter copy
2026-03-05 09:15  Wouter assign to=Femke
2026-03-05 09:20  Femke  investigate
2026-03-05 09:25  Femke  invite party=1 at=2026-03-19T10:00 answer-by=2026-03-12
2026-03-05 09:26  Femke  invite party=2 at=2026-03-19T11:00 answer-by=2026-03-12
2026-03-19 11:00  Femke  hear party=1
2026-03-19 12:00  Femke  hear party=2
2026-03-20 09:00  Femke  propose
2026-03-20 09:10  Femke  consent until=2026-05-04
2026-03-23 09:00  Wouter name-respondent person=Femke  -> must assign, must hear party=1, must propose
2026-03-23 09:05  Wouter copy respondent=2
2026-03-23 09:06  Wouter invite party=1 at=2026-04-06T10:00 answer-by=2026-03-30
2026-03-23 09:07  Wouter invite party=2 at=2026-04-06T11:00 answer-by=2026-03-30
2026-03-23 09:08  Wouter invite party=3 at=2026-04-06T12:00 answer-by=2026-03-30
2026-03-23 09:10
  -> only system may classify
  -> only decision-body may name-respondent forward assign invite hear waive-hearing to-adviser adjourn postpone second-line-otherwise correct note
  -> only complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-06 13:00  Wouter hear party=1
2026-04-06 13:10  Wouter hear party=2
2026-04-06 13:20  Wouter hear party=3
  -> only system may classify
  -> only decision-body may name-respondent forward assign invite hear waive-hearing to-adviser adjourn postpone second-line-otherwise correct note
  -> only complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-06 14:00  Wouter postpone until=2026-05-04     -> due handle 2026-05-04
2026-05-05 09:00
  -> only decision-body may tell-late
2026-05-05 09:10  Wouter tell-late until=2026-05-15    -> letter late, due promise 2026-05-15
2026-05-18 09:00  Wouter tell-late until=2026-05-29    -> letter late, due promise 2026-05-29
