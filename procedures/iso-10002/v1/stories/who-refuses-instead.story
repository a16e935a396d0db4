# Not taken up while complaints manager, coordinator and desk are away: the decision body says so.

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
2026-03-03 09:00  Dana  assess inadmissible ground=not-about-us
  -> owes refuse close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager decision-body may refuse forward discuss
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-03 09:05  Dana  refuse                     -> letter refusal, ended close
