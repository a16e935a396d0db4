# A second message of the same person goes on in the first, keeps its number and can be taken out again.

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
2026-03-02 15:00  Dirk     merge lead=story        -> refused itself-as-lead
2026-03-02 15:01  Dirk     merge lead=another      -> letter merged, ended merge
2026-03-03 09:00  Maes     reopen                 -> open, must assess
2026-03-03 09:05  Maes     decline ground=rude    -> refused ground-unknown
2026-03-03 09:10  Maes     decline ground=spam    -> no-letter, ended decline
