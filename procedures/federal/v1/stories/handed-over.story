# Another handler takes over and answers, with what was found and drafted; the first has no say any more.

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
2026-03-04 10:00  Yilmaz   investigate
2026-03-04 11:00  Yilmaz   propose
2026-03-05 10:00  Maes     assign to=Maes            -> refused not-a-handler
2026-03-05 10:05  Maes     assign to=Bakker          -> handler Bakker, must-not investigate, must-not propose
2026-03-05 10:10  Yilmaz   judge unfounded           -> refused role
2026-03-06 10:30  Bakker   judge unfounded
2026-03-06 11:05  Bakker   answer                    -> letter answer
