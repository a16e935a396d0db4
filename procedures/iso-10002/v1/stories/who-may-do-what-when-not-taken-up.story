# Not taken up: the reason is told, nothing is handled, and it ends there.

person Lena  is desk
person Ann   is coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web   receive
2026-03-02 09:00  web   register
2026-03-02 09:00  web   classify complaint
2026-03-03 09:00  Chris assess inadmissible ground=not-about-us
  -> owes refuse close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only complaints-manager may refuse
  -> only coordinator complaints-manager may forward
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 09:05  Chris refuse                     -> letter refusal, met acknowledge, ended close
  -> owes nothing
  -> only coordinator complaints-manager may reopen
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only complaints-manager decision-body may case
  -> nothing else
