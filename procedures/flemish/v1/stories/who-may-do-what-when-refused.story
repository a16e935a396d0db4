# Refused: the reason is told within ten days, nothing is handled, and it ends there.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-15 09:00  Ilse  assess inadmissible ground=no-interest
  -> owes refuse close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only complaints-manager may refuse
  -> only coordinator complaints-manager may forward refer case
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-06-15 09:05  Ilse  refuse                      -> letter refusal, ended close
  -> owes nothing
  -> only coordinator complaints-manager may reopen case
  -> only desk coordinator complaints-manager decision-body may correct note
  -> nothing else
