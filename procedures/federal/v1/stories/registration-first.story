# First the number, then the test: nothing is looked into, let alone refused, that is not in the register (S1-17, S1-18).

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  Maes     register                                 -> refused empty
2026-03-02 09:01  Maes     receive by=letter email=no postal=yes
2026-03-02 09:02  Maes     assess inadmissible ground=old-facts     -> refused not-yet classify
2026-03-02 09:03  Maes     acknowledge                              -> refused not-yet assess
2026-03-02 09:04  Maes     register
2026-03-02 09:05  Maes     classify complaint
2026-03-02 09:06  Maes     assess inadmissible ground=old-facts     -> must acknowledge
