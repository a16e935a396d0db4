# What may be said again is said again: who was satisfied and is not, a settlement that did not hold, a lesson, a note; and whoever may close again does.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Marc   is employee

2026-02-25 09:00  web    receive
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint
2026-02-25 09:10  Dora   name-respondent person=Marc
  -> only desk may desk-answer
  -> only desk complaints-manager may take-up decline forward reroute merge join
  -> only desk complaints-manager decision-body may name-respondent settle correct note
  -> only desk complaints-manager complainant may to-board withdraw
  -> only desk complaints-manager system may classify
  -> only complainant may add
  -> nothing else
2026-02-25 10:00  Dora   note
2026-02-25 10:05  Dora   note
2026-02-26 09:00  Dora   desk-answer
2026-02-26 18:00  complainant satisfied satisfied -> ended close
2026-02-27 09:00  Bert   reopen              -> must close-again
  -> only complaints-manager decision-body may close-again
2026-02-27 09:05  complainant satisfied not-satisfied
2026-02-27 09:10  Dora   settle              -> ended settle
2026-02-28 09:00  Bert   reopen
2026-02-28 09:05  Dora   settle              -> ended settle
