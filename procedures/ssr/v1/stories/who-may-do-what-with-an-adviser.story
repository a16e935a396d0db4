# Who may do what, step by step, and nobody anything else: one adviser hears and advises.

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

2026-02-25 09:00  web    receive                     -> due take-up 2026-02-27, due desk 2026-03-11
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
2026-02-27 09:00  Dora   to-board                    -> stage 2, due handle 2026-04-08, due refuse 2026-03-25, must assess
  -> owes assess close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note
  -> only desk complaints-manager may forward reroute merge join
  -> only complaints-manager decision-body may assess
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-03 09:00  Bert   assess admissible           -> must acknowledge, must hear party=1
  -> owes acknowledge invite hear judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note consent
  -> only desk complaints-manager may forward reroute merge join invite
  -> only complaints-manager decision-body may acknowledge waive-hearing adjourn
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-03 10:00  Kim    acknowledge                 -> letter acknowledgement, met acknowledge
  -> owes invite hear judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note consent
  -> only desk complaints-manager may forward reroute merge join invite
  -> only complaints-manager decision-body may waive-hearing adjourn
  -> only decision-body may to-adviser to-committee
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-04 09:01  Bert   to-adviser                  -> letter referral-advice, due handle 2026-05-06, must appoint-adviser, must advise-alone
  -> owes invite hear appoint-adviser advise-alone judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note consent
  -> only desk complaints-manager may forward reroute merge join
  -> only decision-body may appoint-adviser
  -> only complaints-manager decision-body may adjourn
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-04 09:10  Bert   appoint-adviser seat=1 person=Ada
  -> owes invite hear adviser-ties advise-alone judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct consent
  -> only desk complaints-manager may forward reroute merge join
  -> only decision-body may appoint-adviser
  -> only adviser may adviser-ties
  -> only complaints-manager decision-body may adjourn
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only desk complaints-manager decision-body adviser may note
  -> only complainant may add
  -> nothing else
2026-03-05 09:00  Ada    adviser-ties seat=1
  -> owes invite hear advise-alone judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct consent
  -> only desk complaints-manager may forward reroute merge join
  -> only desk complaints-manager adviser may invite
  -> only adviser may waive-hearing adviser-ties
  -> only decision-body may appoint-adviser
  -> only complaints-manager decision-body may adjourn
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only desk complaints-manager decision-body adviser may note
  -> only complainant may add
  -> nothing else
2026-03-05 10:00  Ada    waive-hearing party=1 ground=manifestly-unfounded -> letter not-heard, must-not hear
  -> owes advise-alone judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct consent
  -> only desk complaints-manager may forward reroute merge join
  -> only adviser may waive-hearing adviser-ties advise-alone
  -> only desk complaints-manager adviser may invite-after-all
  -> only decision-body may appoint-adviser
  -> only complaints-manager decision-body may adjourn
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only desk complaints-manager decision-body adviser may note
  -> only complainant may add
  -> nothing else
2026-03-16 09:00  Ada    advise-alone unfounded      -> must-not advise-alone
  -> owes judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct consent
  -> only desk complaints-manager may forward reroute merge join
  -> only adviser may waive-hearing adviser-ties
  -> only desk complaints-manager adviser may invite-after-all
  -> only decision-body may judge
  -> only complaints-manager decision-body may adjourn propose
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only desk complaints-manager decision-body adviser may note
  -> only complainant may add
  -> nothing else
