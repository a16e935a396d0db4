# Inadmissible: the acknowledgement carries the reason, and the dossier ends with it.

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 10:00  Maes     assess inadmissible                    -> refused ground-missing
2026-03-03 10:01  Maes     assess inadmissible ground=appeal-open -> must acknowledge, must-not assign, lapsed handle, open
2026-03-03 10:05  Maes     acknowledge                            -> letter acknowledgement, met acknowledge, ended close
2026-03-10 10:00  Maes     refer                                  -> refused fact-fails answered
