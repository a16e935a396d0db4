# The complaints manager, the coordinator and the desk are all away: the decision body takes over what must go on, and none of the handler's work.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body
absent Ilse 2026-06-10 until 2026-08-31
absent Tom 2026-06-10 until 2026-08-31
absent Lies 2026-06-10 until 2026-08-31

2026-06-11 09:00  web   receive
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
  -> owes assess
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager decision-body may assess forward case
  -> only coordinator complaints-manager may decline
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-06-15 09:00  Koen  assess admissible
  -> owes acknowledge assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent acknowledge correct note
  -> only coordinator complaints-manager decision-body may forward assign case
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-06-15 09:05  Koen  acknowledge                 -> letter acknowledgement
  -> owes assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager decision-body may forward assign hold case
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-06-15 10:00  Koen  assign to=Bram              -> handler Bram
2026-06-22 10:00  Bram  investigate
2026-06-23 11:00  Bram  propose
  -> owes check judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent check
  -> only coordinator complaints-manager decision-body may forward assign hold case
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only handler may investigate
  -> only handler complaints-manager may propose judge
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-24 12:00  Koen  check passed
2026-06-24 13:00  Bram  judge unfounded
  -> owes answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent check
  -> only coordinator complaints-manager decision-body may forward assign hold answer discuss case
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only handler may investigate
  -> only handler complaints-manager may propose judge
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-24 14:00  Koen  answer                      -> letter answer
  -> owes react
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only coordinator complaints-manager decision-body may discuss refer case
  -> only desk coordinator complaints-manager complainant system may react
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-07-27 09:00                                    -> ended close
  -> owes nothing
  -> only coordinator complaints-manager decision-body may reopen case
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> nothing else
2026-07-28 09:00  Koen  reopen                      -> open
  -> owes close-again
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only coordinator complaints-manager decision-body may discuss refer close-again case
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
