# The complainant takes it back; it can be opened again, and then what was owed is owed.

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Maes     assess admissible
2026-03-04 10:00  complainant withdraw           -> letter withdrawn, ended withdraw, lapsed handle
2026-03-05 10:00  Yilmaz   reopen                -> refused role
2026-03-05 10:01  Maes     reopen                -> open, must acknowledge, must assign, running handle
2026-03-05 10:30  Maes     close-again           -> refused while-pending acknowledge
2026-03-05 11:00  Maes     note                  -> open
