# Who decided that somebody is not heard turns out to be whom the complaint is about: they are invited as if that had not been (9:7).

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
2026-04-16 09:00  Femke  waive-hearing party=1 ground=no-wish -> must-not hear party=1
  -> only desk coordinator complaints-manager handler may invite-after-all
2026-04-17 09:00  Anna   name-respondent person=Femke -> must invite party=1, must hear party=1
2026-04-17 09:05  Joost  invite-after-all party=1    -> refused not-included
