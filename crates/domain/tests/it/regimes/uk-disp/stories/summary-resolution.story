# Solved by the close of the third business day, and the complainant said so: a summary is enough.

person Ann   is desk
person Carl  is coordinator
person Holly is handler
person Hugh  is handler

2026-04-02 09:00  web    receive
2026-04-02 09:00  web    register
2026-04-02 10:00  Ann    classify complaint
2026-04-08 09:00  Ann    settle                  -> refused not-yet consent
2026-04-09 16:00  Ann    consent
2026-04-09 16:05  Ann    settle                  -> letter summary-resolution, met summary, met final-response, ended close
