# A question is no complaint: it gets its reply.

person Ann   is desk
person Carl  is coordinator
person Holly is handler
person Hugh  is handler

2026-04-07 09:00  web    receive language=fr
2026-04-07 09:00  web    register
2026-04-07 10:00  Ann    classify information-request
2026-04-07 11:00  Ann    reply                   -> letter reply, ended close
