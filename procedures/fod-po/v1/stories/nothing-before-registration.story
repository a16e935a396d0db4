# No registration = no complaint: nothing is handled outside the register (S4-20, A-23).

person Dirk    is desk
person Maes    is coordinator
person Claes   is deputy coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  Peeters  assess admissible  -> refused empty
2026-03-02 09:00  Dirk     receive by=phone
2026-03-02 09:01  Peeters  assess admissible  -> refused not-yet classify
2026-03-02 09:01  Dirk     classify complaint -> refused not-yet register
2026-03-02 09:02  Dirk     forward            -> refused role
2026-03-02 09:03  Dirk     register
2026-03-02 09:04  Dirk     classify complaint -> must assess
2026-03-02 09:05  Peeters  forward            -> letter forwarded, ended forward
