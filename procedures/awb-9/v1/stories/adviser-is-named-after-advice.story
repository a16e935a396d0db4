# Whom it is about turns out to be the adviser, who heard and advised already: neither stands, and another does both anew (9:7, 9:15).

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
2026-03-18 09:00  Ada    advise unfounded         -> must-not advise
2026-03-19 09:00  Mirjam name-respondent person=Ada -> must appoint-adviser, must hear party=1, must hear party=2, must advise
2026-03-19 09:10  Ada    advise unfounded         -> refused while-pending appoint-adviser
2026-03-19 09:20  Femke  judge unfounded          -> refused while-pending advise
2026-03-20 09:00  Wouter appoint-adviser seat=1 person=Arno -> must-not appoint-adviser
2026-03-20 09:10  Arno   advise well-founded      -> refused not-yet hear
2026-03-20 10:00  Joost  copy
2026-03-20 11:00  Joost  invite party=1 at=2026-03-30T10:00 answer-by=2026-03-25
2026-03-20 11:05  Joost  invite party=2 at=2026-03-30T11:00 answer-by=2026-03-25
2026-03-30 11:00  Arno   hear party=1
2026-03-30 11:30  Arno   waive-hearing party=2 ground=no-wish -> must-not hear
2026-03-31 09:00  Arno   advise well-founded      -> must-not advise
2026-04-01 09:00  Femke  judge well-founded
2026-04-01 10:00  Femke  propose
2026-04-01 11:00  Mirjam check passed
2026-04-02 09:00  Mirjam answer                   -> letter answer, met handle
2026-04-03 09:00  Mirjam name-respondent person=Arno -> must-not appoint-adviser, must-not advise, must-not hear
