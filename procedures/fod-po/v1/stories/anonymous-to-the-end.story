# Nobody can be reached at all: the answer lies ready behind the follow-up link and the dossier still comes to its end.

person Dirk    is desk
person Maes    is coordinator
person Claes   is deputy coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web      receive email=no anonymous=yes
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Peeters  assess admissible         -> waived acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-04 10:00  Yilmaz   investigate
2026-03-05 11:00  Yilmaz   propose
2026-03-06 09:00  Maes     check-form passed
2026-03-06 10:00  Peeters  check-content passed
2026-03-06 10:05  Peeters  judge unfounded
2026-03-06 10:10  Peeters  answer                    -> met handle, due react 2026-04-07
2026-04-07 23:00                                     -> open
2026-04-08 00:01                                     -> ended close
