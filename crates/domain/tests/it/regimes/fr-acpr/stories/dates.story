# The letter of Thursday 2 April counts from that day, though it came in on the 8th; a Saturday is a "jour ouvrable".

person Ann   is desk
person Carl  is coordinator
person Holly is handler
person Hugh  is handler

2026-04-08 09:00  Ann    receive by=letter language=fr sent=2026-04-02 received=2026-04-08 -> due acknowledge 2026-04-15, due handle 2026-06-02
2026-04-08 09:05  Ann    register
2026-04-08 09:10  Ann    classify complaint
2026-04-15 09:00  Ann    acknowledge             -> letter acknowledgement, met acknowledge
