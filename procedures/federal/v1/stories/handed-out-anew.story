# What goes to another unit or body while somebody handles it is handed out anew there, before anything else goes on.

person Maes   is coordinator
person Yilmaz is handler
person Bakker is handler

2026-03-02 09:00  web     receive
2026-03-02 09:00  web     register
2026-03-02 09:00  web     classify complaint
2026-03-03 09:00  Maes    assess admissible
2026-03-03 09:05  Maes    acknowledge
2026-03-03 10:00  Maes    reroute unit=north      -> must assign
2026-03-03 10:05  Maes    assign to=Yilmaz        -> must-not assign
2026-03-03 10:10  Maes    reroute unit=south      -> must assign, may-not Yilmaz investigate
2026-03-03 10:15  Maes    assign to=Bakker        -> must-not assign
2026-03-03 10:20  Maes    transfer body=sister    -> must assign, may-not Bakker investigate
