# Who may do what, step by step, and nobody anything else: it is not taken up, and why is told.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-03 09:00  Anna   receive by=letter received=2026-04-03 happened=2025-03-01 -> due refuse 2026-05-01
  -> owes register
  -> only desk coordinator complaints-manager system may register
  -> only coordinator complaints-manager may decline
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager decision-body may note
  -> nothing else
2026-04-03 09:01  Anna   register
  -> owes classify
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join settle
  -> only coordinator complaints-manager may decline forward
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-03 09:02  Anna   classify complaint
  -> owes assess
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only complaints-manager may assess
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join settle
  -> only coordinator complaints-manager may decline forward
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-07 09:00  Mirjam assess inadmissible ground=older-than-a-year -> must refuse, must-not answer, must-not hear
  -> owes refuse close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only complaints-manager may refuse
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only coordinator complaints-manager may forward second-line-otherwise
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-07 09:05  Mirjam refuse               -> letter refusal, met refuse, met acknowledge, ended close
  -> owes nothing
  -> only coordinator complaints-manager may second-line-otherwise
  -> only desk coordinator complaints-manager may reopen
  -> only desk coordinator complaints-manager decision-body may correct note
  -> nothing else
2026-05-04 09:05  Joost  second-line-otherwise ombudsman
  -> owes nothing
  -> only desk coordinator complaints-manager may reopen
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may second-line-otherwise case-day finding
  -> nothing else
