# Compliment: answered and learnt from, without assessment or judgment.

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify compliment   -> must reply, must-not assess, lapsed acknowledge, alert coordinator
2026-03-02 10:00  Maes     assess admissible     -> refused not-included
2026-03-02 11:00  Maes     learn                 -> refused while-pending reply
2026-03-03 09:00  Maes     reply                 -> letter reply, open, must learn
2026-03-04 10:00  Maes     learn                 -> ended close
2026-03-05 09:00  Maes     reopen
2026-03-05 09:05  Maes     learn
2026-03-05 09:06  Maes     learn
