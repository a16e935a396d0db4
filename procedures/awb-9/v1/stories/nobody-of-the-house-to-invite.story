# Everyone of the desk, the coordinator and the complaints manager is away, and the handler: the authority itself invites whom it did not hear after all.

person Anna   is desk
person Joost  is coordinator
person Femke  is handler
person Bas    is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada    is adviser
person Arno   is adviser
absent Anna 2026-04-20 until 2026-04-24
absent Joost 2026-04-20 until 2026-04-24
absent Mirjam 2026-04-20 until 2026-04-24

2026-04-13 09:00  web    receive
2026-04-13 09:00  web    register
2026-04-13 09:00  web    classify complaint
2026-04-14 10:00  Mirjam assess admissible
2026-04-14 10:05  Mirjam acknowledge
2026-04-16 09:00  Joost  waive-hearing party=1 ground=no-wish
2026-04-16 09:05  Wouter invite-after-all party=1    -> refused role
2026-04-21 09:00  Wouter invite-after-all party=1 at=2026-05-06T10:00 answer-by=2026-04-30 -> letter invitation, must hear party=1
