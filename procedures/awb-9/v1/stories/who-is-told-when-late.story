# Who is told of what where there is no answer in time, and what the letter about it must say.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-03-02 09:00  web    receive
  -> told handle
  -> warns acknowledge complaints-manager coordinator from 2026-03-06
  -> warns refuse complaints-manager from 2026-03-23
  -> warns handle complaints-manager coordinator from 2026-04-02
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
  -> alert complaints-manager of assess
2026-03-05 09:00  Mirjam assess admissible
  -> alert complaints-manager of acknowledge
  -> alert complaints-manager coordinator of assign
  -> alert adviser handler of invite
2026-03-05 09:10  Mirjam acknowledge
2026-03-05 09:20  Joost  assign to=Femke
2026-03-06 09:00  Femke  waive-hearing ground=no-wish
2026-03-09 09:00  Femke  investigate
  -> alert complaints-manager handler of judge
  -> alert handler of propose
2026-04-14 09:00  Femke  tell-late until=2026-05-08
  -> told handle promise
  -> warns promise complaints-manager coordinator from 2026-05-06
  -> must-say late react-until second-line
2026-04-20 09:00  Femke  consent until=2026-05-04
2026-04-20 09:10  Femke  postpone until=2026-05-04
  -> warns handle complaints-manager coordinator from 2026-04-24
2026-05-06 09:10  Joost  second-line-otherwise ombudsman
