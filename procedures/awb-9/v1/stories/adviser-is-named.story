# The adviser heard whoever complains and turns out to be complained about: what they heard does not stand, and the next adviser hears anew.

person Anna   is desk
person Joost  is coordinator
person Femke  is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada    is adviser
person Arno   is adviser

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-05 09:00  Mirjam assess admissible
2026-03-05 09:10  Mirjam acknowledge
2026-03-05 09:20  Joost  assign to=Femke
2026-03-06 09:00  Wouter to-adviser
2026-03-06 10:00  Wouter appoint-adviser person=Ada seat=1
2026-03-09 09:00  Ada    invite party=1 at=2026-03-23T10:00 answer-by=2026-03-17
2026-03-23 11:00  Ada    hear party=1 -> must-not hear
2026-03-24 09:00  Anna   name-respondent person=Ada -> must appoint-adviser, must hear party=1
2026-03-24 10:00  Wouter appoint-adviser person=Arno seat=1
2026-03-25 09:00  Arno   advise well-founded -> refused not-yet hear
