# Whom it is about turns out to be the adviser: the seat is free, and another advises (9:7, 9:14).

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
2026-03-06 09:10  Wouter to-adviser
2026-03-06 09:25  Wouter appoint-adviser seat=1 person=Ada
2026-03-09 09:00  Mirjam name-respondent person=Ada -> must appoint-adviser, must copy respondent=1, must hear party=2
2026-03-09 09:05  Ada    waive-hearing party=1 ground=no-wish -> refused while-pending appoint-adviser
2026-03-09 09:10  Wouter appoint-adviser seat=1 person=Arno -> must-not appoint-adviser
2026-03-09 09:20  Ada    advise unfounded         -> refused person respondent
