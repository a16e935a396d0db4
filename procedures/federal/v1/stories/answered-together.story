# Handled together with the complaint of somebody else, to an answer of its own; what was answered is not taken out any more.

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-02 09:01  Maes     join lead=another    -> letter joined
2026-03-03 09:00  Maes     assess admissible
2026-03-03 09:05  Maes     acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-09 10:00  Yilmaz   investigate
2026-03-10 11:00  Yilmaz   propose
2026-03-10 11:02  Yilmaz   judge unfounded
2026-03-10 15:00  Yilmaz   propose
2026-03-10 15:01  Yilmaz   answer text=old       -> refused text-changed
2026-03-10 15:02  Yilmaz   answer                -> letter answer
2026-03-10 15:03  Maes     unjoin               -> refused not-included
