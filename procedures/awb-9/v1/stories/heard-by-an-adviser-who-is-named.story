# Whom it is about turns out to be the adviser who heard the complainant. The new adviser does without a second hearing, as is theirs to decide
# (9:15 lid 2): the record of the first does not stand and does not go along with the answer. What Arno himself hears does.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada   is adviser
person Arno  is adviser

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-05 09:00  Mirjam assess admissible
2026-03-05 09:10  Mirjam acknowledge
2026-03-05 09:20  Joost  assign to=Femke
2026-03-06 09:10  Wouter to-adviser
2026-03-06 09:25  Wouter appoint-adviser seat=1 person=Ada
2026-03-09 09:00  Joost  invite party=1 at=2026-03-17T10:00 answer-by=2026-03-12
2026-03-10 09:00  Femke  investigate
2026-03-17 11:00  Ada    hear party=1
2026-03-19 09:00  Mirjam name-respondent person=Ada -> must hear party=1, must hear party=2
2026-03-20 09:00  Wouter appoint-adviser seat=1 person=Arno
2026-03-20 09:30  Arno   waive-hearing party=1 ground=no-wish -> letter not-heard, must-not hear party=1
2026-03-20 10:00  Joost  copy
2026-03-20 11:00  Joost  invite party=2 at=2026-03-30T10:00 answer-by=2026-03-25
2026-03-30 11:00  Arno   hear party=2
2026-03-31 09:00  Arno   advise well-founded
2026-04-01 09:00  Femke  judge well-founded
2026-04-01 10:00  Femke  propose
2026-04-01 11:00  Mirjam check passed
2026-04-02 09:00  Mirjam answer                  -> letter answer, encloses advise, encloses hear party=2, encloses-not hear party=1
