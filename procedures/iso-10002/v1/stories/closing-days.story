# Easter Monday is no working day in Belgium; a bridge day that the firm announces moves what still runs and says why.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-04-02 16:00  web    receive            -> due acknowledge 2026-04-08, due handle 2026-05-04, because acknowledge 2026-04-06
2026-04-02 16:00  web    register
2026-04-02 16:00  web    classify complaint
2026-04-03 09:00  system closes 2026-04-07  -> due acknowledge 2026-04-09, because acknowledge 2026-04-07, due handle 2026-05-04
2026-04-09 09:00  Chris  assess admissible
2026-04-09 09:05  Chris  acknowledge        -> met acknowledge
