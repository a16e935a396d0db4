# Somebody else complained about the same: both are handled together, each with its own terms and answer; and alone again when it proves to be another matter.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-11 15:00  Lies  unjoin               -> refused not-included
2026-06-11 15:01  Lies  join lead=story      -> refused itself-as-lead
2026-06-11 15:02  Lies  join lead=another    -> letter joined, open
  -> only desk coordinator complaints-manager may unjoin
2026-06-11 15:03  Lies  join lead=another    -> refused not-included
2026-06-11 15:04  Lies  unjoin               -> no-letter, open
2026-06-11 15:05  Lies  unjoin               -> refused not-included
2026-06-11 15:06  Lies  join lead=another    -> letter joined
2026-06-11 15:07  Lies  unjoin               -> open
2026-06-11 15:08  Lies  merge lead=another   -> letter merged, ended merge
