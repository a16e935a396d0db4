# The complainant takes it back: the dossier ends, its marking is left as it was, and it can be opened again.

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
2026-03-03 09:00  Peeters  assess admissible
2026-03-04 10:00  complainant withdraw       -> letter withdrawn, ended withdraw, lapsed handle
2026-03-04 11:00  Maes     assign to=Yilmaz  -> refused ended withdraw
2026-03-05 09:00  Maes     note              -> ended withdraw
2026-03-05 10:00  Maes     reopen            -> open, must acknowledge, must assign, running handle, must close-again
2026-03-05 10:30  Maes     close-again       -> refused while-pending acknowledge
