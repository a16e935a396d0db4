# A day later the right to a summary has lapsed: it takes a final response, however satisfied one is.

person Ann   is desk
person Carl  is coordinator
person Holly is handler
person Hugh  is handler

2026-04-02 09:00  web    receive
2026-04-02 09:00  web    register
2026-04-02 10:00  Ann    classify complaint
2026-04-10 09:00  Ann    consent
2026-04-10 09:05  Ann    settle                  -> refused term-over summary
2026-04-10 09:10  Carl   assign to=Holly
2026-04-10 10:00  Holly  propose
2026-04-10 10:05  Holly  judge well-founded
2026-04-10 10:10  Holly  answer                  -> letter final-response, ended close
