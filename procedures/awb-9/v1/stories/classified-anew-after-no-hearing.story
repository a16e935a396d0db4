# Classified anew as a complaint: it is assessed anew and both can be heard; before that nothing is answered (9:8, 9:10).

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
2026-04-15 10:00  Anna   ask-more
2026-04-16 10:00  Anna   completed received=2026-04-16
2026-04-16 10:05  Anna   ask-more                    -> letter completion
2026-04-17 10:00  Anna   completed received=2026-04-17
2026-04-20 09:00  Femke  waive-hearing party=1 ground=no-wish
2026-04-21 09:00  Femke  propose
2026-04-21 09:05  Mirjam check passed
2026-04-21 09:10  Femke  judge well-founded          -> must discuss
2026-04-21 09:15  Joost  discuss
2026-04-22 09:15  Joost  discuss                     -> must-not discuss
2026-04-23 09:00  Joost  classify complaint          -> must assess
2026-04-23 09:05  Joost  invite-after-all party=1    -> refused not-included
2026-04-23 09:06  Mirjam answer                      -> refused while-pending assess
2026-04-23 09:10  Mirjam assess admissible
