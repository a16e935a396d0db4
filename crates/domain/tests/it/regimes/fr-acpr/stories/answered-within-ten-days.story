# An answer within the first term makes the acknowledgement needless.

person Ann   is desk
person Carl  is coordinator
person Holly is handler
person Hugh  is handler

2026-04-07 09:00  web    receive language=fr     -> due acknowledge 2026-04-18
2026-04-07 09:00  web    register
2026-04-07 10:00  Ann    classify complaint      -> must acknowledge
2026-04-08 09:00  Carl   assign to=Holly
2026-04-10 09:00  Holly  propose
2026-04-10 09:05  Holly  judge well-founded      -> must accept
2026-04-10 09:10  Holly  refuse                  -> refused not-included
2026-04-10 09:15  Holly  accept                  -> letter answer, met acknowledge, met handle, must-not acknowledge, ended close
