# The house heard the complainant before it asked an adviser, who does without a second hearing: what was said at the first goes along (9:10
# lid 3), for nothing was wrong with it.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada   is adviser

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-05 09:00  Mirjam assess admissible
2026-03-05 09:10  Mirjam acknowledge
2026-03-05 09:15  Joost  assign to=Femke
2026-03-05 09:30  Femke  invite party=1
2026-03-09 09:00  Femke  investigate
2026-03-19 10:00  Femke  hear party=1
2026-03-20 09:00  Wouter to-adviser              -> must hear party=1
2026-03-20 09:10  Wouter appoint-adviser seat=1 person=Ada
2026-03-23 10:00  Ada    waive-hearing party=1 ground=no-wish -> must-not hear
2026-03-24 09:00  Ada    advise unfounded
2026-03-25 09:00  Femke  judge unfounded
2026-03-25 10:00  Femke  propose
2026-03-25 11:00  Mirjam check passed
2026-03-26 09:00  Mirjam answer                  -> letter answer, encloses advise, encloses hear party=1
