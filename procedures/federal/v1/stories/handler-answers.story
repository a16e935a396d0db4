# The handler who investigated tells the complainant; nobody else, and no one in between (S1-21, H-16).

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
2026-03-10 11:01  Yilmaz   answer                -> refused not-yet judge
2026-03-10 11:02  Yilmaz   judge partly-founded
2026-03-10 11:03  Maes     answer                -> refused role
2026-03-10 11:04  Bakker   answer                -> refused role
2026-03-10 11:05  Dubois   answer                -> refused role
2026-03-10 11:06  Yilmaz   answer                -> letter answer, alert coordinator
2026-03-10 11:07  Yilmaz   analyse               -> refused role
