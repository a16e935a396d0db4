# Whom the house heard before an adviser was asked is heard by the adviser, also who was not heard at all (9:15 lid 2 and 3; domain H-09).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada   is adviser

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-02 10:00  Anna   name-respondent other=yes email=yes
2026-03-05 09:00  Mirjam assess admissible
2026-03-05 09:10  Mirjam acknowledge
2026-03-05 09:15  Joost  assign to=Femke
2026-03-05 09:20  Femke  copy
2026-03-05 09:30  Femke  invite party=1
2026-03-05 09:34  Femke  waive-hearing party=2 ground=no-wish -> refused ground-not-of-party
2026-03-05 09:35  Femke  invite party=2
2026-03-05 09:40  Femke  waive-hearing party=2 ground=no-wish -> must-not hear party=2
2026-03-19 10:00  Femke  hear party=1             -> must-not hear
2026-03-20 09:00  Wouter to-adviser               -> must invite party=1, must hear party=1, must hear party=2, must advise
2026-03-20 09:10  Wouter appoint-adviser seat=1 person=Ada
2026-03-20 09:20  Femke  hear party=1             -> refused role
2026-03-20 09:30  Ada    advise unfounded         -> refused not-yet hear
2026-03-20 09:40  Ada    hear party=1             -> refused while-pending invite
2026-03-20 09:50  Ada    invite party=1           -> letter invitation, must-not invite party=1
2026-03-27 10:00  Ada    hear party=1             -> must-not hear party=1, must hear party=2
2026-03-27 10:10  Ada    waive-hearing party=2 ground=no-wish -> must-not hear
2026-03-27 10:20  Ada    advise unfounded         -> must-not advise
