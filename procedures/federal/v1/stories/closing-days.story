# Closing days are announced while a dossier runs: what is open moves and says why.

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive                      -> due acknowledge 2026-03-09, due handle 2026-04-01
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-02 14:00  system   closes 2026-03-06 2026-04-01 -> due acknowledge 2026-03-10, because acknowledge 2026-03-06
-> due handle 2026-04-02, because handle 2026-04-01
