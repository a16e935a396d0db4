# Who may do what, step by step, and nobody anything else: the board deals with it itself and hears both sides.

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
2026-02-27 09:30  Kim    name-respondent person=Dirk
2026-03-03 09:00  Bert   assess admissible           -> must acknowledge, must copy respondent=1, must hear party=1, must hear party=2
  -> owes acknowledge copy invite hear judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note consent
  -> only desk complaints-manager may forward reroute merge join copy invite
  -> only complaints-manager decision-body may acknowledge waive-hearing adjourn
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-03 10:00  Kim    acknowledge                 -> letter acknowledgement, met acknowledge
  -> owes copy invite hear judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note consent
  -> only desk complaints-manager may forward reroute merge join copy invite
  -> only complaints-manager decision-body may waive-hearing adjourn
  -> only decision-body may to-adviser to-committee
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-03 10:20  Kim    copy                        -> letter copy, to-respondent copy
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
2026-03-03 10:25  Dora   invite party=1 at=2026-03-18T10:00 answer-by=2026-03-11 -> letter invitation
  -> owes invite hear judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note consent
  -> only desk complaints-manager may forward reroute merge join invite
  -> only complaints-manager decision-body may hear waive-hearing adjourn
  -> only decision-body may to-adviser to-committee
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-03 10:30  Dora   invite party=2 at=2026-03-18T11:00 answer-by=2026-03-11 -> letter invitation, to-respondent invitation
2026-03-09 10:30  Dora   invite party=2 at=2026-03-19T11:00 answer-by=2026-03-13 -> letter invitation, to-respondent invitation
2026-03-18 12:10  Kim    hear party=1
2026-03-19 12:10  Kim    hear party=2                -> must-not hear
  -> owes judge propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note consent
  -> only desk complaints-manager may forward reroute merge join invite
  -> only complaints-manager decision-body may hear waive-hearing adjourn propose
  -> only decision-body may to-adviser to-committee judge
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-24 09:00  Bert   judge well-founded
  -> owes propose answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note consent
  -> only desk complaints-manager may forward reroute merge join invite
  -> only complaints-manager decision-body may hear waive-hearing adjourn propose discuss
  -> only decision-body may to-adviser to-committee judge
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-24 09:10  Kim    propose
  -> owes answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note consent
  -> only desk complaints-manager may forward reroute merge join invite
  -> only complaints-manager decision-body may hear waive-hearing adjourn propose discuss
  -> only decision-body may to-adviser to-committee judge answer
  -> only complaints-manager may second-line-otherwise
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-24 09:20  Bert   answer                      -> letter answer, met handle, due ombudsman 2027-03-24, must copy-answer
  -> owes copy-answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent correct note
  -> only desk complaints-manager may copy-answer
  -> only complaints-manager decision-body may discuss
  -> only complaints-manager may second-line second-line-otherwise
  -> only complainant may add
  -> nothing else
2026-03-24 09:30  Kim    copy-answer                 -> letter outcome-respondent, to-respondent outcome-respondent, ended close
  -> owes nothing
  -> only complaints-manager may second-line second-line-otherwise
  -> only complaints-manager decision-body may reopen
  -> only desk complaints-manager decision-body may correct note
  -> nothing else
2026-08-03 09:00  Kim    second-line ombudsman       -> met ombudsman
  -> owes nothing
  -> only complaints-manager may second-line-otherwise second-line case-day finding
  -> only complaints-manager decision-body may reopen
  -> only desk complaints-manager decision-body may correct note
  -> nothing else
