# Another adviser took over after the hearing, advised, and turns out to be whom the complaint is about: whoever comes then hears for themselves (9:15 lid 2).

person Anna   is desk
person Joost  is coordinator
person Femke  is handler
person Bas    is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada    is adviser
person Arno   is adviser

2026-04-13 09:00  web    receive
2026-04-13 09:00  web    register
2026-04-13 09:00  web    classify complaint
2026-04-14 10:00  Mirjam assess admissible
2026-04-14 10:05  Mirjam acknowledge
2026-04-14 11:00  Joost  assign to=Femke
2026-04-15 09:00  Femke  investigate
2026-04-16 09:00  Wouter to-adviser
2026-04-16 09:05  Wouter appoint-adviser seat=1 person=Arno
2026-04-16 10:00  Joost  invite party=1 at=2026-04-24T10:00 answer-by=2026-04-21
2026-04-24 11:00  Arno   hear party=1                -> must-not hear party=1
2026-04-28 09:00  Wouter appoint-adviser seat=1 person=Ada
2026-04-29 09:00  Ada    advise unfounded            -> must-not advise
2026-04-30 09:00  Joost  name-respondent person=Ada  -> must appoint-adviser, must advise, must hear party=1, must hear party=2
