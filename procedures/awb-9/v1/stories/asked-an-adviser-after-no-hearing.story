# Whom the house heard, or did not, is heard by the adviser: invited in the ordinary way, and no advice before (9:15 lid 2 and 3).

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
2026-04-15 09:30  Anna   name-respondent other=yes
2026-04-15 09:40  Femke  copy
2026-04-16 09:00  Femke  waive-hearing party=1 ground=no-wish -> must-not hear party=1
2026-04-16 10:00  Femke  invite party=2 at=2026-04-23T10:00 answer-by=2026-04-20
2026-04-23 11:00  Femke  hear party=2
2026-04-24 09:00  Wouter to-adviser                  -> must invite party=1, must hear party=1, must invite party=2, must hear party=2
2026-04-24 09:02  Wouter to-adviser                  -> refused not-included
2026-04-24 09:05  Joost  invite-after-all party=1    -> refused not-included
2026-04-24 09:10  Wouter appoint-adviser seat=1 person=Ada
2026-04-24 10:00  Joost  invite party=1 at=2026-05-06T10:00 answer-by=2026-04-30
2026-04-24 10:01  Joost  invite party=2 at=2026-05-06T11:00 answer-by=2026-04-30
2026-05-06 10:30  Ada    hear party=1
2026-05-06 10:35  Ada    advise unfounded            -> refused while-pending hear
2026-05-06 11:30  Ada    hear party=2
2026-05-07 09:00  Ada    waive-hearing party=1 ground=no-wish
  -> only desk coordinator complaints-manager handler adviser may invite-after-all
2026-05-07 09:05  Ada    invite-after-all party=1 at=2026-05-18T10:00 answer-by=2026-05-13 -> must hear party=1
  -> warns invite-after-all adviser handler from 2026-05-13
2026-05-08 09:00  Joost  name-respondent person=Ada  -> must hear party=1, must appoint-adviser, must advise
