# Whoever complains gave a name and no address: nobody can be told that it is taken up, and it goes on.

person Lies is desk
person Ilse is complaints-manager

2026-06-11 09:00  Ilse  receive by=phone email=no postal=no
2026-06-11 09:01  Lies  register
2026-06-11 09:02  Lies  classify complaint
2026-06-15 09:00  Ilse  assess admissible           -> waived acknowledge, must-not acknowledge
