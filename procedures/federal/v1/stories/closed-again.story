# What was opened by hand is closed by hand, and nothing is told that was told already.

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify information-request
2026-03-03 09:00  Maes     reply              -> letter reply, ended close
2026-03-04 09:05  Maes     reopen             -> open, must close-again, no-letter
2026-03-04 10:00  Maes     close-again        -> no-letter, ended close-again
