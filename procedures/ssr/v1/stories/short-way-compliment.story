# What is no complaint gets a reply.

person Dora   is desk
person Dirk   is handler
person Kim    is complaints-manager
person Bert   is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Max    is committee-member
person Ada    is adviser
person Arno   is adviser

2026-02-25 09:00  web    receive                     -> due handle 2026-04-08, due refuse 2026-03-25
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify compliment -> lapsed handle, lapsed refuse, must reply, must-not take-up, alert desk
2026-02-25 11:00  Dora   reply                       -> letter reply, ended close
