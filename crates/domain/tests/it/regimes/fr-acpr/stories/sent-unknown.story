# When the day of sending is not known, the day of receipt counts.

person Ann   is desk
person Carl  is coordinator
person Holly is handler
person Hugh  is handler

2026-04-08 09:00  Ann    receive by=phone language=fr received=2026-04-07 -> due handle 2026-06-07
2026-04-08 09:05  Ann    register
2026-04-08 09:06  Ann    classify complaint
