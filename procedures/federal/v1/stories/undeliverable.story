# A mail that cannot be delivered does not meet the term; the same letter goes by post (A-21).

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Maes     assess admissible
2026-03-03 09:05  Maes     acknowledge
2026-03-03 12:00  system   bounces acknowledgement  -> running acknowledge, by-post acknowledgement
2026-03-04 16:00  Maes     posts acknowledgement    -> met acknowledge
