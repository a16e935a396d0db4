# A second message about the same goes on in the first dossier.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  Anna   receive
2026-04-13 09:01  Anna   register
2026-04-13 09:02  Anna   merge                -> letter merged, ended merge
2026-04-14 09:00  Joost  reopen
2026-04-14 09:05  Joost  close-again          -> refused while-pending classify
2026-04-14 09:06  Anna   classify suggestion
2026-04-14 09:07  Anna   reply                -> letter reply
2026-04-14 09:08  Joost  discuss              -> ended close
