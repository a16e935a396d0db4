# Spam is thrown away.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  web    receive
2026-04-13 09:05  Joost  decline ground=spam  -> ended decline, no-letter
2026-04-14 09:00  Joost  reopen
