# Who is told of what, and what whoever complains is promised; from which day on somebody is reminded of a term or a measure.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  Lies  receive by=phone email=yes
  -> told handle
  -> warns acknowledge complaints-manager coordinator from 2026-06-18
  -> warns refuse complaints-manager from 2026-06-18
  -> warns decide complaints-manager from 2026-06-19
  -> warns handle complaints-manager coordinator from 2026-07-17
  -> warns target complaints-manager coordinator from 2026-07-24
2026-06-11 09:01  Lies  register
2026-06-11 09:02  Lies  classify suggestion
  -> alert complaints-manager coordinator desk of reply
  -> told nothing
2026-06-11 09:02  Lies  classify complaint grievances=2
  -> alert complaints-manager of assess
  -> told handle
2026-06-11 09:03  Tom   reroute unit=north
  -> alert complaints-manager of assess
2026-06-15 09:00  Ilse  assess admissible
  -> alert complaints-manager of acknowledge
  -> alert complaints-manager coordinator of assign
2026-06-15 09:05  Ilse  acknowledge
2026-06-15 10:00  Tom   assign to=Bram
2026-06-16 10:00  Ilse  hold until=2026-08-10
  -> told handle promise
  -> warns promise complaints-manager coordinator from 2026-08-06
2026-06-22 10:00  Bram  investigate
  -> alert complaints-manager handler of judge
  -> alert handler of propose
2026-06-23 11:00  Bram  propose
  -> alert complaints-manager coordinator of check
2026-06-24 12:00  Tom   check passed
2026-06-24 13:00  Bram  judge unfounded grievance=1
2026-06-24 13:01  Bram  judge partly-founded grievance=2
  -> alert complaints-manager of answer
2026-06-24 14:00  Ilse  answer
  -> told nothing
2026-06-26 10:00  Tom   discuss
2026-06-29 20:00  complainant react not-satisfied
  -> alert complaints-manager of refer
2026-06-30 09:00  Ilse  refer
