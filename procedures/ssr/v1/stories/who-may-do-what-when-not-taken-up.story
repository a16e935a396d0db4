# Who may do what, step by step, and nobody anything else: it is too long ago to be taken up.

person Dora   is desk
person Dirk   is handler
person Kim    is complaints-manager
person Bert   is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Max    is committee-member
person Ada    is adviser
person Arno   is adviser

2026-04-03 09:00  web    receive happened=2025-03-01
  -> owes register
  -> only desk complaints-manager system may register
  -> only desk complaints-manager may decline
  -> only desk complaints-manager decision-body may note
  -> nothing else
2026-04-03 09:00  web    register
  -> owes classify
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent correct note
  -> only desk complaints-manager may decline forward reroute merge join
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-03 09:00  web    classify complaint
  -> owes take-up desk-answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note
  -> only desk complaints-manager may take-up decline forward reroute merge join
  -> only desk may desk-answer
  -> only desk complaints-manager complainant may to-board withdraw
  -> only complainant may add
  -> nothing else
2026-04-03 09:10  Dora   to-board                     -> due refuse 2026-05-01, not-owed refuse, due handle 2026-05-18
  -> owes assess close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note
  -> only desk complaints-manager may forward reroute merge join
  -> only complaints-manager decision-body may assess
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-20 09:01  Bert   assess inadmissible ground=older-than-twelve-months -> must refuse, must-not answer
  -> owes refuse close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note
  -> only desk complaints-manager may forward reroute merge join
  -> only complaints-manager decision-body may refuse discuss
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-21 09:00  Kim    refuse                       -> letter refusal, met refuse, met handle, ended close
  -> owes nothing
  -> only complaints-manager may second-line-otherwise
  -> only complaints-manager decision-body may reopen
  -> only desk complaints-manager decision-body may correct note
  -> nothing else
2026-05-04 09:00  Kim    second-line-otherwise ombudsman
  -> owes nothing
  -> only complaints-manager decision-body may reopen
  -> only desk complaints-manager decision-body may correct note
  -> only complaints-manager may second-line-otherwise case-day finding
  -> nothing else
