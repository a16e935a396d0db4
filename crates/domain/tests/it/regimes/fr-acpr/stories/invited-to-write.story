# Said at the counter and not solved at once: invited to put it in writing, and a new date when it takes longer.

person Ann   is desk
person Carl  is coordinator
person Holly is handler
person Hugh  is handler

2026-04-07 09:00  Ann    receive by=desk language=fr
2026-04-07 09:05  Ann    register
2026-04-07 09:06  Ann    classify complaint
2026-04-07 09:10  Ann    invite-in-writing       -> letter invitation, must complete
2026-04-09 09:00  complainant complete           -> must-not complete
2026-04-10 09:00  Carl   assign to=Holly
2026-05-28 09:00  Holly  hold until=2026-06-20   -> letter holding, due promise 2026-06-20
2026-06-10 09:00  Holly  propose
2026-06-10 09:05  Holly  judge no-judgment
2026-06-10 09:10  Holly  refuse                  -> late handle, met promise, ended close
