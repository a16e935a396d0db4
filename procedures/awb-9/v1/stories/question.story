# A question gets its answer.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  web    receive
2026-04-13 09:00  web    register
2026-04-13 09:00  web    classify information-request -> must reply, must-not assess
2026-04-13 10:00  Anna   completed            -> refused not-included
2026-04-14 09:00  Anna   reply                -> letter reply, ended close
2026-04-15 09:00  Joost  reopen               -> must close-again
2026-04-15 09:05  Joost  close-again          -> ended close-again
