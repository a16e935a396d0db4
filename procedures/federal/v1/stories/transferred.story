# A sister body has its own coordinator: number and clock stay, the complainant is told.

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-02 15:00  Maes     transfer body=body    -> refused same-body
2026-03-02 15:01  Maes     transfer body=sister  -> letter transferred, due acknowledge 2026-03-09, may-not Maes assess
