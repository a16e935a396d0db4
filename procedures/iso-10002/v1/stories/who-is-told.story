# Who is told of what, and what whoever complains is promised; from which day on somebody is reminded of a term or a measure.

person Lena  is desk
person Ann   is coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  Lena  receive by=phone email=yes
  -> told handle
  -> warns acknowledge complaints-manager coordinator from 2026-03-04
  -> warns handle complaints-manager coordinator from 2026-03-25
2026-03-02 09:01  Lena  register
2026-03-02 09:02  Lena  classify suggestion
  -> alert complaints-manager coordinator desk of reply
  -> told nothing
2026-03-02 09:02  Lena  classify complaint grievances=2
  -> alert complaints-manager of assess
  -> told handle
2026-03-02 09:03  Ann   reroute unit=north
  -> alert complaints-manager of assess
2026-03-03 09:00  Chris assess admissible
  -> alert complaints-manager of acknowledge
  -> alert complaints-manager coordinator of assign
2026-03-03 09:05  Chris acknowledge
2026-03-03 10:00  Ann   assign to=Bob
2026-03-03 11:00  Ann   hold until=2026-04-10
  -> told handle promise
  -> warns promise complaints-manager coordinator from 2026-04-08
2026-03-04 10:00  Bob   investigate
  -> alert complaints-manager of judge
  -> alert handler of propose
2026-03-04 11:00  Bob   propose
  -> alert complaints-manager coordinator of check
2026-03-05 09:00  Chris check passed
2026-03-05 10:00  Chris judge unfounded grievance=1
2026-03-05 10:01  Chris judge partly-founded grievance=2
  -> alert complaints-manager of answer
2026-03-05 10:15  Chris answer
  -> told nothing
2026-03-06 10:00  Ann   discuss
2026-03-09 20:00  complainant react not-satisfied
  -> alert complaints-manager coordinator of escalate
2026-03-09 20:01  complainant escalate
  -> alert complaints-manager coordinator of assign
  -> told review
  -> warns review complaints-manager decision-body from 2026-03-31
2026-03-10 09:01  Ann   assign to=Eva
2026-03-12 09:00  Eva   investigate
  -> alert decision-body of judge
  -> alert handler of propose
2026-03-12 10:00  Eva   propose
  -> alert decision-body of check
2026-03-13 11:00  Dana  check passed
2026-03-13 11:05  Dana  judge unfounded grievance=1
2026-03-13 11:06  Dana  judge unfounded grievance=2
  -> alert complaints-manager of answer
2026-03-13 11:15  Dana  answer
  -> told nothing
2026-03-16 09:00  complainant react not-satisfied
  -> alert complaints-manager decision-body of refer
2026-03-17 09:00  Dana  refer
