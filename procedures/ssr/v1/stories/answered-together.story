# Handled together with the complaint of somebody else, to an answer of its own; what was answered is not taken out any more.

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
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint          -> must take-up, must desk-answer, alert desk
2026-02-25 09:01  Dora   join lead=another    -> letter joined
2026-02-27 09:00  Dora   to-board                    -> stage 2, due handle 2026-04-08, due refuse 2026-03-25, must assess
2026-02-27 09:30  Kim    name-respondent person=Dirk
2026-03-03 09:00  Bert   assess admissible           -> must acknowledge, must copy respondent=1, must hear party=1, must hear party=2
2026-03-03 10:00  Kim    acknowledge                 -> letter acknowledgement, met acknowledge
2026-03-03 10:10  Kim    invite party=2              -> refused not-yet copy
2026-03-03 10:15  Dirk   copy                        -> refused role
2026-03-03 10:20  Kim    copy                        -> encloses receive, letter copy, to-respondent copy
2026-03-03 10:25  Dora   invite party=1 at=2026-03-18T10:00 answer-by=2026-03-11 -> letter invitation
2026-03-03 10:30  Dora   invite party=2 at=2026-03-18T11:00 answer-by=2026-03-11 -> letter invitation, to-respondent invitation
2026-03-09 10:30  Dora   invite party=2 at=2026-03-19T11:00 answer-by=2026-03-13 -> letter invitation, to-respondent invitation
2026-03-18 12:00  Bert   judge well-founded          -> refused not-yet hear
2026-03-18 12:05  Kim    hear party=1 record=none    -> refused record-missing
2026-03-18 12:10  Kim    hear party=1
2026-03-19 12:10  Kim    hear party=2                -> must-not hear
2026-03-24 09:00  Bert   judge well-founded
2026-03-24 09:10  Kim    propose
2026-03-24 09:20  Bert   answer                      -> letter answer, met handle, due ombudsman 2027-03-24, must copy-answer
2026-03-24 09:21  Dora   unjoin               -> refused not-included
2026-03-24 09:30  Kim    copy-answer                 -> letter outcome-respondent, to-respondent outcome-respondent, ended close
2026-08-03 09:00  Kim    second-line ombudsman       -> met ombudsman
