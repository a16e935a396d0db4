# A member turns out to be whom the complaint is about: that seat is free and somebody must be appointed, and the others stay (Awb 9:7, 9:15).

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
2026-03-03 09:00  Bert   assess admissible           -> must acknowledge, must answer, must-not refuse
2026-03-03 10:00  Kim    acknowledge                 -> letter acknowledgement, met acknowledge
2026-03-04 09:01  Bert   to-committee                -> letter referral-advice, due handle 2026-05-06, must appoint, must advise, alert decision-body
2026-03-04 09:10  Bert   appoint seat=1 person=Carla -> alert committee-chair
2026-03-04 09:11  Bert   appoint seat=2 person=Mark
2026-03-04 09:13  Bert   appoint seat=3 person=Mia
2026-03-05 09:00  Carla  ties seat=1
2026-03-05 09:10  Mark   ties seat=2
2026-03-05 09:20  Mia    ties seat=3                 -> must-not ties
2026-03-06 09:00  Kim    name-respondent person=Mark -> must appoint seat=2, must-not appoint seat=1, must-not appoint seat=3, must copy respondent=1, must hear party=2
2026-03-06 09:05  Carla  advise unfounded            -> refused while-pending appoint
2026-03-06 09:10  Bert   appoint seat=2 person=Max   -> must ties seat=2, must-not ties seat=1, must-not appoint
2026-03-06 10:00  Max    ties seat=2                 -> must-not ties
2026-03-09 09:00  Carla  waive-hearing party=1 ground=no-wish -> letter not-heard
2026-03-09 09:01  Carla  waive-hearing party=2 ground=no-wish -> refused ground-not-of-party
2026-03-09 09:02  Kim    copy
2026-03-09 09:03  Kim    invite party=2
2026-03-09 09:05  Carla  waive-hearing party=2 ground=no-wish -> letter not-heard, to-respondent not-heard, must-not hear
2026-03-16 09:00  Carla  advise unfounded            -> must-not advise
