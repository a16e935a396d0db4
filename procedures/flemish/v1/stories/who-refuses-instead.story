# Refused while all three are away: the decision body assesses, and tells why it is not handled.

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
2026-06-15 09:00  Koen  assess inadmissible ground=older-than-a-year -> lapsed handle
  -> owes refuse close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager decision-body may refuse forward discuss refer case
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-06-15 09:05  Koen  refuse                      -> letter refusal, met refuse, met acknowledge, ended close
