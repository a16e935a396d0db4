# The judgment is another than that of the adviser: without the reasons the answer does not leave (9:16; domain H-11).

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
2026-03-09 09:00  Femke  waive-hearing party=1 ground=no-wish -> refused role
2026-03-09 09:05  Ada    waive-hearing party=1 ground=no-wish -> letter not-heard, must-not hear
2026-03-10 09:00  Femke  investigate
2026-03-24 09:00  Ada    advise well-founded
2026-03-25 09:00  Femke  propose
2026-03-25 10:00  Mirjam check passed
2026-03-25 11:00  Femke  judge unfounded
2026-03-25 12:00  Mirjam answer                  -> refused departure-missing
2026-03-25 12:10  Mirjam answer departs=yes      -> letter answer, met handle
