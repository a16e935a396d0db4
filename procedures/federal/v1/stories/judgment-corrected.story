# A judgment is put right by the handler alone; what was told is told anew, and analysed anew.

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
2026-03-10 11:06  Maes     correct judge to=well-founded   -> refused role
2026-03-10 11:07  Yilmaz   answer                          -> letter answer, must analyse
2026-03-12 09:00  Maes     analyse code=delay    -> ended close
2026-03-13 09:00  Yilmaz   correct judge to=well-founded   -> refused reopen-first
2026-03-13 09:05  Maes     reopen                          -> open, must close-again
2026-03-13 09:10  Yilmaz   correct judge to=well-founded   -> judgment well-founded, must answer
2026-03-13 09:15  Yilmaz   propose
2026-03-13 09:20  Yilmaz   answer                          -> letter answer, must analyse
2026-03-16 09:00  Maes     analyse code=delay    -> ended close
