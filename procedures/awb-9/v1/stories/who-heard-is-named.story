# Who heard turns out to be whom the complaint is about: both are heard by somebody else before anything is judged or answered (9:7, 9:10).

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
2026-04-15 10:00  Femke  invite party=1 at=2026-04-23T10:00 answer-by=2026-04-20
2026-04-23 11:00  Femke  hear party=1                -> must-not hear party=1
2026-04-23 12:00  Mirjam judge unfounded
2026-04-24 09:00  Anna   name-respondent person=Femke -> must invite party=1, must hear party=1, must invite party=2, must hear party=2, must assign
2026-04-24 09:05  Joost  copy
2026-04-24 09:06  Joost  assign to=Bas
2026-04-24 10:00  Joost  invite party=2 at=2026-05-06T11:00 answer-by=2026-04-30 -> must hear party=1
2026-05-06 11:30  Bas    hear party=2                -> must-not hear party=2, must hear party=1
2026-05-06 11:35  Mirjam judge unfounded             -> refused while-pending hear
2026-05-06 11:40  Mirjam answer                      -> refused while-pending hear
2026-05-06 12:00  Joost  invite party=1 at=2026-05-15T10:00 answer-by=2026-05-12 -> must hear party=1
2026-05-15 11:00  Bas    hear party=1                -> must-not hear party=1
