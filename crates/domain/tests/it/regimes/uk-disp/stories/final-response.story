# The dates of scenario T-20: over Easter, to the day eight weeks later.

person Ann   is desk
person Carl  is coordinator
person Holly is handler
person Hugh  is handler

2026-04-02 09:00  web    receive                 -> due summary 2026-04-09, due final-response 2026-05-28
2026-04-02 09:00  web    register
2026-04-02 10:00  Ann    classify complaint
2026-04-07 09:00  Ann    acknowledge             -> met acknowledge
2026-04-07 10:00  Carl   assign to=Holly
2026-05-28 09:00  Holly  propose
2026-05-28 09:05  Holly  judge well-founded
2026-05-28 17:00  Holly  answer                  -> letter final-response, met final-response, ended close
