# Stage 2 is by another person, from its own acknowledgement, and nobody asks for reasons (H-25, T-19).

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
2026-06-04 09:10  Holly  answer                  -> ended close
2026-06-15 21:00  complainant escalate           -> open, stage 2, due acknowledge-review 2026-06-22, must acknowledge-review, must assign
2026-06-18 09:00  Carl   acknowledge-review      -> met acknowledge-review, due stage-two 2026-07-16, due stage-one 2026-06-10
2026-06-18 09:05  Carl   assign to=Holly         -> refused assignee-barred
2026-06-18 09:10  Carl   assign to=Hugh          -> handler Hugh
2026-06-25 09:00  Hugh   propose
2026-06-25 09:05  Hugh   judge partly-founded
2026-06-25 09:10  Hugh   answer                  -> met stage-two, ended close
2026-06-30 09:00  complainant escalate           -> refused no-further-stage
