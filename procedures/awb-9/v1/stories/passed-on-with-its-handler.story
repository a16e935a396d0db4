# A complaint that is passed on with its handler asks for another one there; that what was missing has come is noted by the manager too.

person Anna   is desk
person Joost  is coordinator
person Femke  is handler
person Bas    is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada    is adviser
person Arno   is adviser

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-03 09:00  Anna   ask-more
  -> only desk coordinator complaints-manager may completed
2026-03-04 09:00  Mirjam completed
2026-03-05 09:00  Mirjam assess admissible
2026-03-05 09:10  Mirjam acknowledge
2026-03-05 09:20  Joost  assign to=Femke -> must-not assign
2026-03-05 10:00  Joost  transfer body=sister -> must assign
