# A report proves to be a complaint: the receipt date is kept and the reason is required (A-25).

person Dirk    is desk
person Maes    is coordinator
person Claes   is deputy coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify issue-report            -> must reply
2026-03-03 09:00  Dirk     classify complaint reason=none   -> refused reason-missing
2026-03-03 09:01  Dirk     classify complaint               -> must assess, must-not reply, running handle, due handle 2026-04-01
2026-03-03 10:00  Peeters  assess admissible                -> must assign
