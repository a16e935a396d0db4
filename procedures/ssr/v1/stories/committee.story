# A committee of a chair and two members; its advice is on the table before the board decides, and goes along with the answer (S2-23 to S2-30); one of it hears (9:15 lid 2).

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
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint          -> must take-up, must desk-answer, alert desk
2026-02-27 09:00  Dora   to-board                    -> stage 2, due handle 2026-04-08, due refuse 2026-03-25, lapsed take-up, must assess, must-not desk-answer
2026-03-03 09:00  Bert   assess admissible           -> must acknowledge, must invite party=1, must answer, must-not refuse
2026-03-03 10:00  Kim    acknowledge                 -> letter acknowledgement, met acknowledge
2026-03-04 09:00  Kim    to-committee                -> refused role
2026-03-04 09:01  Bert   to-committee                -> letter referral-advice, due handle 2026-05-06, must appoint, must advise, alert decision-body
2026-03-04 09:02  Bert   to-adviser                  -> refused not-included
2026-03-04 09:10  Bert   appoint seat=1 person=Carla -> alert committee-chair
2026-03-04 09:11  Bert   appoint seat=2 person=Mark
2026-03-04 09:12  Carla  advise well-founded         -> refused not-yet ties
2026-03-04 09:12  Kim    invite party=1              -> refused while-pending appoint, refused while-pending ties
2026-03-04 09:13  Bert   appoint seat=3 person=Mia
2026-03-05 09:00  Carla  ties seat=1
2026-03-05 09:10  Mark   ties seat=2
2026-03-05 09:15  Kim    invite party=1              -> refused while-pending ties
2026-03-05 09:20  Mia    ties seat=3                 -> must-not ties, must invite party=1, may Carla invite
2026-03-05 09:30  Kim    propose                     -> refused while-pending hear
2026-03-05 10:00  Kim    invite party=1 at=2026-03-23T10:00 answer-by=2026-03-17 -> letter invitation, must-not invite
2026-03-23 11:00  Kim    hear party=1                -> refused role
2026-03-23 11:10  Carla  advise well-founded         -> refused not-yet hear
2026-03-23 11:20  Mark   hear party=1
2026-04-01 09:00  Bert   judge well-founded          -> refused while-pending advise
2026-04-02 09:00  Mark   advise well-founded         -> refused role
2026-04-02 09:10  Carla  advise well-founded prevent=yes -> must-not advise
2026-04-06 09:00  Bert   judge well-founded
2026-04-06 09:10  Kim    propose
2026-04-06 09:20  Bert   answer                      -> letter answer, met handle, ended close
