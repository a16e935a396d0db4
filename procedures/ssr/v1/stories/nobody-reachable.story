# Whoever complains left no address: nobody can be told, nobody has to, and it goes its way.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body

2026-02-25 09:00  Dora   receive by=letter email=no postal=no
2026-02-25 09:01  Dora   register
2026-02-25 09:02  Dora   classify complaint
2026-02-25 10:00  Dora   desk-answer                    -> waived satisfied
2026-02-27 09:00  Dora   to-board
2026-03-03 09:00  Bert   assess admissible              -> waived acknowledge, must-not acknowledge, waived answer
2026-03-04 09:00  Bert   correct assess to=inadmissible ground=minor-interest -> waived refuse, ended close
