# Sent as a question, found to be a complaint: it goes the whole way, with the terms of the first receipt.

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify information-request              -> must reply, must-not assess, lapsed acknowledge
2026-03-04 09:00  Maes     classify complaint reason=none            -> refused reason-missing
2026-03-04 09:05  Maes     classify complaint                        -> must assess, must-not reply, due acknowledge 2026-03-09
2026-03-04 09:10  Maes     assess admissible
2026-03-04 09:15  Maes     acknowledge                               -> met acknowledge
