# Who agreed until 15 May is not made to wait longer by a postponement of our own (Awb 9:11 lid 3).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-03-02 09:00  web    receive -> due handle 2026-04-13
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-05 09:00  Mirjam assess admissible
2026-03-05 09:10  Mirjam acknowledge
2026-03-10 09:00  Anna   consent until=2026-05-15
2026-03-10 09:10  Joost  postpone until=2026-05-15 -> due handle 2026-05-15
2026-05-14 09:00  Joost  adjourn by=4-weeks -> refused not-included
