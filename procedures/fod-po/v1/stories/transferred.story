# Sent to the sister body: number and clock stay, the team changes; the first team has no say any more.

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
2026-03-02 09:00  web      classify complaint
2026-03-02 15:00  Dirk     transfer body=body     -> refused same-body
2026-03-02 15:01  Dirk     transfer body=sister   -> letter transferred, due acknowledge 2026-03-04, may-not Dirk note, may-not Peeters assess
