# The coordinator is away: the decision body says what is handled together, and what is not any more.

person Maes   is coordinator
person Yilmaz is handler
person Dubois is decision-body
absent Maes 2026-03-02 until 2026-04-30

2026-03-02 09:00  web     receive
2026-03-02 09:00  web     register
2026-03-02 09:00  web     classify complaint
2026-03-02 15:00  Dubois  join lead=another    -> letter joined, open
  -> only coordinator decision-body may unjoin
2026-03-02 15:01  Dubois  unjoin               -> no-letter, open
