# Who may do what, step by step, and nobody anything else: the service desk solves it.

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

2026-02-25 09:00  web    receive                     -> due take-up 2026-02-27
  -> owes register
  -> only desk complaints-manager system may register
  -> only desk complaints-manager may decline
  -> only desk complaints-manager decision-body may note
  -> nothing else
2026-02-25 09:00  web    register
  -> owes classify
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent correct note
  -> only desk complaints-manager may decline forward reroute merge join
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-02-25 09:00  web    classify complaint          -> must take-up, must desk-answer, alert desk
  -> owes take-up desk-answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note
  -> only desk complaints-manager may take-up decline forward reroute merge join
  -> only desk may desk-answer
  -> only desk complaints-manager complainant may to-board withdraw
  -> only complainant may add
  -> nothing else
2026-02-26 09:00  Dora   take-up to=Dirk             -> met take-up, handler Dirk
  -> owes desk-answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct
  -> only desk complaints-manager may take-up decline forward reroute merge join
  -> only desk handler may desk-answer
  -> only desk complaints-manager complainant may to-board withdraw
  -> only desk handler complaints-manager decision-body may note
  -> only complainant may add
  -> nothing else
2026-02-26 10:00  Dirk   desk-answer                 -> letter desk-answer, open
  -> owes satisfied close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct
  -> only desk handler may desk-answer
  -> only desk handler complainant system may satisfied
  -> only desk complaints-manager complainant may to-board withdraw
  -> only desk complaints-manager may decline join
  -> only desk handler complaints-manager decision-body may note
  -> only complainant may add
  -> nothing else
  -> owes satisfied close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct
  -> only desk handler may desk-answer
  -> only desk handler complainant system may satisfied
  -> only desk complaints-manager complainant may to-board withdraw
  -> only desk complaints-manager may decline join
  -> only desk handler complaints-manager decision-body may note
  -> nothing else
2026-02-27 18:00  complainant satisfied satisfied    -> met desk, ended close
  -> owes nothing
  -> only desk complaints-manager complainant may to-board
  -> only complaints-manager decision-body may reopen
  -> only desk complaints-manager decision-body may correct
  -> only desk handler complaints-manager decision-body may note
  -> nothing else
