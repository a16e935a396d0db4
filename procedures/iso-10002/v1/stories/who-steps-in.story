# The complaints manager, the coordinator and the desk are all away: the decision body takes over what must go on, and none of the handler's work.

person Lena  is desk
person Ann   is coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body
absent Chris 2026-03-02 until 2026-05-29
absent Ann 2026-03-02 until 2026-05-29
absent Lena 2026-03-02 until 2026-05-29

2026-03-02 09:00  web   receive
2026-03-02 09:00  web   register
2026-03-02 09:00  web   classify complaint
  -> owes assess
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager decision-body may assess forward
  -> only coordinator complaints-manager may decline
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 09:00  Dana  assess admissible
  -> owes acknowledge assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent acknowledge correct note
  -> only coordinator complaints-manager decision-body may forward assign
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 09:05  Dana  acknowledge                -> letter acknowledgement
  -> owes assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager decision-body may forward assign hold
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 10:00  Dana  assign to=Bob              -> handler Bob
2026-03-04 10:00  Bob   investigate
  -> owes propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager decision-body may forward assign judge hold
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only handler may investigate
  -> only coordinator handler complaints-manager may propose
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-04 11:00  Bob   propose
  -> owes check judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent check correct
  -> only coordinator complaints-manager decision-body may forward assign judge hold
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only handler may investigate
  -> only coordinator handler complaints-manager may propose
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-05 09:00  Dana  check passed
2026-03-05 10:00  Dana  judge unfounded
  -> owes answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent check correct
  -> only coordinator complaints-manager decision-body may forward assign judge hold answer discuss
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only handler may investigate
  -> only coordinator handler complaints-manager may propose
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-05 10:15  Dana  answer                     -> letter answer
  -> owes react
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant system may react
  -> only desk coordinator complaints-manager complainant may escalate withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-04-08 09:00                                   -> ended close
  -> owes nothing
  -> only desk coordinator complaints-manager complainant may escalate
  -> only coordinator complaints-manager decision-body may reopen
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complaints-manager decision-body may case
  -> nothing else
2026-04-09 09:00  Dana  reopen                     -> open
  -> owes close-again
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct
  -> only coordinator complaints-manager decision-body may discuss close-again
  -> only desk coordinator complaints-manager complainant may escalate withdraw
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
