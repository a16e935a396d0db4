# The day of receipt was typed wrong: the terms are counted anew from the right one.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-05 14:00  Ann    receive by=letter received=2026-03-05 -> due acknowledge 2026-03-10, due handle 2026-04-07
2026-03-05 14:00  Ann    register
2026-03-05 14:00  Ann    classify complaint
2026-03-06 09:00  Ann    correct receive to=2026-03-02    -> due acknowledge 2026-03-05, due handle 2026-04-01, late acknowledge
2026-03-06 09:05  Ann    correct receive to=2026-03-20    -> refused in-the-future
