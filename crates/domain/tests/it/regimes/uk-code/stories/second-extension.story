# At stage 2 it can be extended by as much as its own term.

person Ann   is desk
person Carl  is coordinator
person Holly is handler
person Hugh  is handler

2026-05-22 09:00  web    receive
2026-05-22 09:00  web    register
2026-05-22 10:00  Ann    classify complaint
2026-05-27 11:00  Carl   acknowledge
2026-05-28 09:00  Carl   assign to=Holly
2026-06-04 09:00  Holly  propose
2026-06-04 09:05  Holly  judge unfounded
2026-06-04 09:10  Holly  answer
2026-06-15 21:00  complainant escalate
2026-06-18 09:00  Carl   acknowledge-review         -> due stage-two 2026-07-16
2026-07-10 09:00  Carl   extend-review by=20-working-days -> letter extension, due stage-two 2026-08-13
