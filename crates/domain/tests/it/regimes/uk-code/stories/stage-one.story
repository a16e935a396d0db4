# The dates of scenario T-19: over a bank holiday, and counted from our own acknowledgement.

person Ann   is desk
person Carl  is coordinator
person Holly is handler
person Hugh  is handler

2026-05-22 09:00  web    receive                 -> due acknowledge 2026-06-01, because acknowledge 2026-05-25
2026-05-22 09:00  web    register
2026-05-22 10:00  Ann    classify complaint      -> must acknowledge
2026-05-27 11:00  Carl   acknowledge             -> letter acknowledgement, met acknowledge, due stage-one 2026-06-10
2026-05-27 12:00  Carl   decline ground=considered-before -> refused fact-fails not-yet-acknowledged
2026-05-28 09:00  Carl   assign to=Holly
2026-06-04 09:00  Holly  propose
2026-06-04 09:05  Holly  judge unfounded
2026-06-04 09:10  Holly  answer                  -> letter answer, met stage-one, ended close
