# Who may do what, step by step, and nobody anything else: a committee of three advises, one of it hears, the board decides.

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
2026-02-27 09:00  Dora   to-board                    -> stage 2, due handle 2026-04-08, due refuse 2026-03-25, lapsed take-up, must assess, must-not desk-answer
  -> owes assess close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note
  -> only desk complaints-manager may forward reroute merge join
  -> only complaints-manager decision-body may assess
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-03 09:00  Bert   assess admissible           -> must acknowledge, must answer, must-not refuse
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
2026-03-04 09:01  Bert   to-committee                -> letter referral-advice, due handle 2026-05-06, must appoint, must advise, alert decision-body
  -> owes invite hear appoint advise judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note consent
  -> only desk complaints-manager may forward reroute merge join
  -> only decision-body may appoint
  -> only complaints-manager decision-body may adjourn
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-04 09:10  Bert   appoint seat=1 person=Carla -> alert committee-chair
  -> owes invite hear appoint ties advise judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct consent
  -> only desk complaints-manager may forward reroute merge join
  -> only decision-body may appoint
  -> only committee-chair may ties
  -> only complaints-manager decision-body may adjourn
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only desk complaints-manager decision-body committee-chair may note
  -> only complainant may add
  -> nothing else
2026-03-04 09:11  Bert   appoint seat=2 person=Mark
  -> owes invite hear appoint ties advise judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct consent
  -> only desk complaints-manager may forward reroute merge join
  -> only decision-body may appoint
  -> only committee-chair committee-member may ties
  -> only complaints-manager decision-body may adjourn
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only desk complaints-manager decision-body committee-chair committee-member may note
  -> only complainant may add
  -> nothing else
2026-03-04 09:13  Bert   appoint seat=3 person=Mia
  -> owes invite hear ties advise judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct consent
  -> only desk complaints-manager may forward reroute merge join
  -> only decision-body may appoint
  -> only committee-chair committee-member may ties
  -> only complaints-manager decision-body may adjourn
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only desk complaints-manager decision-body committee-chair committee-member may note
  -> only complainant may add
  -> nothing else
2026-03-05 09:00  Carla  ties seat=1
2026-03-05 09:10  Mark   ties seat=2
2026-03-05 09:20  Mia    ties seat=3                 -> must-not ties
  -> owes invite hear advise judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct consent
  -> only desk complaints-manager may forward reroute merge join
  -> only desk complaints-manager committee-chair committee-member may invite
  -> only committee-chair may waive-hearing
  -> only decision-body may appoint
  -> only committee-chair committee-member may ties
  -> only complaints-manager decision-body may adjourn
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only desk complaints-manager decision-body committee-chair committee-member may note
  -> only complainant may add
  -> nothing else
2026-03-05 10:00  Kim    invite party=1 at=2026-03-23T10:00 answer-by=2026-03-17 -> letter invitation
  -> owes hear advise judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct consent
  -> only desk complaints-manager may forward reroute merge join
  -> only desk complaints-manager committee-chair committee-member may invite
  -> only committee-chair committee-member may hear ties
  -> only committee-chair may waive-hearing
  -> only decision-body may appoint
  -> only complaints-manager decision-body may adjourn
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only desk complaints-manager decision-body committee-chair committee-member may note
  -> only complainant may add
  -> nothing else
2026-03-23 11:20  Mark   hear party=1
  -> owes advise judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct consent
  -> only desk complaints-manager may forward reroute merge join
  -> only desk complaints-manager committee-chair committee-member may invite
  -> only committee-chair committee-member may hear ties
  -> only committee-chair may waive-hearing advise
  -> only decision-body may appoint
  -> only complaints-manager decision-body may adjourn
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only desk complaints-manager decision-body committee-chair committee-member may note
  -> only complainant may add
  -> nothing else
2026-04-02 09:10  Carla  advise well-founded prevent=yes -> must-not advise
  -> owes judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct consent
  -> only desk complaints-manager may forward reroute merge join
  -> only desk complaints-manager committee-chair committee-member may invite
  -> only committee-chair committee-member may hear ties
  -> only committee-chair may waive-hearing
  -> only decision-body may judge
  -> only complaints-manager decision-body may adjourn propose
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only desk complaints-manager decision-body committee-chair committee-member may note
  -> only complainant may add
  -> nothing else
2026-04-06 09:00  Bert   judge well-founded
  -> owes propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct consent
  -> only desk complaints-manager may forward reroute merge join
  -> only desk complaints-manager committee-chair committee-member may invite
  -> only committee-chair committee-member may hear ties
  -> only committee-chair may waive-hearing
  -> only decision-body may judge
  -> only complaints-manager decision-body may adjourn propose discuss
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only desk complaints-manager decision-body committee-chair committee-member may note
  -> only complainant may add
  -> nothing else
2026-04-06 09:10  Kim    propose
  -> owes answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct consent
  -> only desk complaints-manager may forward reroute merge join
  -> only desk complaints-manager committee-chair committee-member may invite
  -> only committee-chair committee-member may hear ties
  -> only committee-chair may waive-hearing
  -> only decision-body may judge answer
  -> only complaints-manager decision-body may adjourn propose discuss
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only desk complaints-manager decision-body committee-chair committee-member may note
  -> only complainant may add
  -> nothing else
2026-04-06 09:20  Bert   answer                      -> letter answer, met handle, ended close
  -> owes nothing
  -> only complaints-manager may second-line second-line-otherwise
  -> only complaints-manager decision-body may reopen
  -> only desk complaints-manager decision-body may correct
  -> only desk complaints-manager decision-body committee-chair committee-member may note
  -> nothing else
