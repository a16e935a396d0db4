# A refusal, even in part, goes with the letter that names the mediator.

person Ann   is desk
person Carl  is coordinator
person Holly is handler
person Hugh  is handler

2026-04-07 09:00  web    receive language=fr
2026-04-07 09:00  web    register
2026-04-07 10:00  Ann    classify complaint grievances=2
2026-04-08 09:00  Carl   assign to=Holly
2026-04-10 09:00  Holly  propose
2026-04-10 09:05  Holly  judge well-founded grievance=1   -> must accept
2026-04-10 09:06  Holly  judge unfounded grievance=2      -> must refuse, must-not accept
2026-04-10 09:10  Holly  accept                           -> refused not-included
2026-04-10 09:15  Holly  refuse                           -> letter refusal, met handle, ended close
