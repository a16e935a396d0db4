# Who may do what, step by step, and nobody anything else: it is settled.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  Anna   receive
  -> owes register
  -> only desk coordinator complaints-manager system may register
  -> only coordinator complaints-manager may decline
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager decision-body may note
  -> nothing else
2026-04-13 09:01  Anna   register
  -> owes classify
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join settle
  -> only coordinator complaints-manager may decline forward
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-13 09:02  Anna   classify complaint
  -> owes assess
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only complaints-manager may assess
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join settle
  -> only coordinator complaints-manager may decline forward
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-14 09:00  Mirjam assess admissible
  -> owes acknowledge assign investigate invite hear propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only desk coordinator complaints-manager may acknowledge ask-more transfer reroute merge join invite consent settle
  -> only coordinator complaints-manager may forward assign adjourn second-line-otherwise
  -> only coordinator complaints-manager decision-body may waive-hearing
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-14 09:05  Mirjam acknowledge
  -> owes assign investigate invite hear propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join invite consent settle
  -> only coordinator complaints-manager may forward assign adjourn second-line-otherwise
  -> only coordinator complaints-manager decision-body may waive-hearing
  -> only decision-body may to-adviser
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-14 09:10  Joost  assign to=Femke
  -> owes investigate invite hear propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager may invite consent settle
  -> only coordinator handler complaints-manager decision-body may waive-hearing
  -> only decision-body may to-adviser
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-04-29 10:00  Femke  settle               -> letter settled, ended settle, lapsed handle
  -> owes nothing
  -> only coordinator complaints-manager may second-line-otherwise
  -> only desk coordinator complaints-manager may reopen
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> nothing else
2026-05-06 10:00  Anna   reopen               -> open, running handle, due handle 2026-05-26, must answer, must hear party=1
  -> owes investigate invite hear propose judge answer close-again
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager may invite consent settle
  -> only coordinator handler complaints-manager decision-body may waive-hearing
  -> only decision-body may to-adviser
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-05-06 10:05  Femke  invite               -> letter invitation
  -> owes investigate hear propose judge answer close-again
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager may invite consent settle
  -> only coordinator handler complaints-manager decision-body may hear waive-hearing
  -> only decision-body may to-adviser
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-05-20 10:00  Anna   withdraw             -> letter withdrawn, ended withdraw
  -> owes nothing
  -> only coordinator complaints-manager may second-line-otherwise
  -> only desk coordinator complaints-manager may reopen
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> nothing else
2026-05-21 10:00  Joost  reopen
  -> owes investigate hear propose judge answer close-again
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager may invite consent settle
  -> only coordinator handler complaints-manager decision-body may hear waive-hearing
  -> only decision-body may to-adviser
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-05-21 10:05  Femke  settle               -> ended settle
  -> owes nothing
  -> only coordinator complaints-manager may second-line-otherwise
  -> only desk coordinator complaints-manager may reopen
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> nothing else
