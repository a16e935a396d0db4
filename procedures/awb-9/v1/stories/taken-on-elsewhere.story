# It goes to another unit, where somebody else handles it; the first draft is sent back.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-04 09:00  Mirjam assess admissible
2026-03-04 09:05  Mirjam acknowledge
2026-03-04 09:10  Joost  assign to=Femke         -> must-not assign
2026-03-05 09:00  Joost  reroute unit=elsewhere  -> must assign
