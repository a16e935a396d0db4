# An extension counts once it is told, and ten working days are the most.

person Ann   is desk
person Carl  is coordinator
person Holly is handler
person Hugh  is handler

2026-05-22 09:00  web    receive
2026-05-22 09:00  web    register
2026-05-22 10:00  Ann    classify complaint
2026-05-27 11:00  Carl   acknowledge             -> due stage-one 2026-06-10
2026-05-28 09:00  Carl   assign to=Holly
2026-06-08 09:00  Carl   extend by=15-working-days -> refused too-much
2026-06-08 09:05  Carl   extend by=10-working-days -> letter extension, due stage-one 2026-06-24
2026-06-09 09:00  Carl   extend by=1-working-days  -> refused too-much
