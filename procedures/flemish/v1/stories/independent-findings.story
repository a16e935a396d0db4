# What the handler found stays the handler's: the desk and the coordinator do not judge; one who may, puts a slip right.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive            -> due acknowledge 2026-06-22, due refuse 2026-06-22, due handle 2026-07-27
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-15 09:00  Ilse  assess admissible  -> met decide, lapsed refuse
2026-06-15 09:05  Ilse  acknowledge        -> letter acknowledgement, met acknowledge
2026-06-15 10:00  Tom   assign to=Bram
2026-06-22 10:00  Bram  investigate
2026-06-23 11:00  Bram  propose
2026-06-24 09:00  Tom   judge unfounded        -> refused role
2026-06-24 09:01  Lies  judge unfounded        -> refused role
2026-06-24 09:02  Sara  judge unfounded        -> refused role
2026-06-24 09:05  Bram  judge well-founded     -> must discuss
2026-06-24 09:10  Tom   correct judge to=unfounded      -> refused role
2026-06-24 09:15  Bram  correct judge to=partly-founded -> judgment partly-founded
