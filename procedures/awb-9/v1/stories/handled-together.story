# Somebody else complained about the same: both are handled together, each with its own terms and answer; and alone again when it proves to be another matter.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  web     receive
2026-04-13 09:00  web     register
2026-04-13 09:00  web     classify complaint
2026-04-13 15:00  Joost   unjoin               -> refused not-included
2026-04-13 15:01  Joost   join lead=story      -> refused itself-as-lead
2026-04-13 15:02  Joost   join lead=another    -> letter joined, open
  -> only desk coordinator complaints-manager may unjoin
2026-04-13 15:03  Joost   join lead=another    -> refused not-included
2026-04-13 15:04  Joost   unjoin               -> no-letter, open
2026-04-13 15:05  Joost   unjoin               -> refused not-included
2026-04-13 15:06  Joost   join lead=another    -> letter joined
2026-04-13 15:07  Joost   unjoin               -> open
2026-04-13 15:08  Joost   merge lead=another   -> letter merged, ended merge
