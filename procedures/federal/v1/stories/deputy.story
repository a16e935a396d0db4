# The coordinator is away: the deputy takes over, and the record says for whom (A-14).

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body
absent Maes 2026-03-02 until 2026-03-06

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Claes    assess admissible
2026-03-03 09:05  Claes    acknowledge               -> for Maes, met acknowledge
2026-03-03 10:00  Claes    assign to=Yilmaz          -> handler Yilmaz, for Maes
2026-03-09 10:00  Claes    assign to=Bakker          -> refused deputy-while-present
