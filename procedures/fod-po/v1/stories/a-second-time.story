# What may be done again: a note, a name, another unit, a correction, another body. What may not: entering it in the register.

person Dirk    is desk
person Maes    is coordinator
person Yilmaz  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-02 09:30  Dirk     register                   -> refused already-done
2026-03-02 09:40  Dirk     note
2026-03-02 09:41  Maes     note
2026-03-02 09:42  Maes     name-respondent other=yes
2026-03-02 09:43  Maes     name-respondent other=yes
2026-03-02 09:44  Maes     reroute unit=north
2026-03-02 09:45  Maes     reroute unit=south         -> no-letter
2026-03-02 09:50  Dirk     correct receive to=2026-02-27
2026-03-02 09:51  Dirk     correct receive to=2026-02-26
2026-03-02 09:52  Maes     transfer body=sister       -> letter transferred
