# After the answer a judgment is put right although the handler has gone: another one takes it over, who may look into it once more.

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
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-09 10:00  Yilmaz   investigate
2026-03-10 11:00  Yilmaz   propose
2026-03-10 11:05  Yilmaz   judge unfounded
2026-03-10 11:07  Yilmaz   answer
2026-03-11 09:00  Yilmaz   correct judge to=partly-founded -> must propose, must answer
2026-03-11 10:00  Maes     assign to=Bakker                -> handler Bakker, must-not investigate
2026-03-12 10:00  Bakker   investigate                     -> must propose
2026-03-12 10:30  Bakker   propose
2026-03-12 11:00  Bakker   answer                          -> letter answer
2026-03-16 09:00  Maes     analyse code=delay    -> ended close
