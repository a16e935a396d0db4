# The letter that ends the dossier is to be posted: its term runs until it left, those who owe it are warned, and late is late.

person Dirk    is desk
person Maes    is coordinator
person Peeters is complaints-manager

2026-03-02 09:00  Dirk     receive by=letter email=no postal=yes -> due acknowledge 2026-03-04
2026-03-02 09:00  Dirk     register
2026-03-02 09:01  Dirk     classify complaint
2026-03-02 10:00  Peeters  assess inadmissible ground=old-facts
2026-03-02 10:05  Peeters  acknowledge                 -> by-post acknowledgement, ended close, running acknowledge, lapsed handle
2026-03-06 09:00                                       -> late acknowledge, warns acknowledge complaints-manager coordinator
2026-03-09 09:00  Dirk     posts acknowledgement on=2026-03-06 -> late acknowledge
