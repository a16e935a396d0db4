# Closing days are announced while a dossier runs: what is open moves and says why, what was met stays as it was.

person Dirk    is desk
person Maes    is coordinator
person Claes   is deputy coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web      receive                     -> due acknowledge 2026-03-04, due handle 2026-04-01
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-02 14:00  system   closes 2026-03-03           -> due acknowledge 2026-03-05, because acknowledge 2026-03-03
-> due handle 2026-04-01
2026-03-04 09:00  Peeters  assess admissible
2026-03-05 09:00  Peeters  acknowledge                 -> met acknowledge
2026-03-05 15:00  system   closes 2026-03-05 2026-04-01 -> due handle 2026-04-02, because handle 2026-04-01
-> due acknowledge 2026-03-05, met acknowledge
2026-03-06 10:00  Maes     assign to=Yilmaz
2026-03-09 10:00  Yilmaz   investigate
2026-03-10 11:00  Yilmaz   propose
2026-03-11 09:00  Maes     check-form passed
2026-03-12 10:00  Peeters  check-content passed
2026-03-12 10:05  Peeters  judge unfounded
2026-04-02 16:00  Peeters  answer                      -> met handle
