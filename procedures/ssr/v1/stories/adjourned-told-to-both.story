# An adjournment counts once whoever complains and whoever is complained about are told, while the term runs (Awb 9:11 lid 2; T-08).

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
2026-02-27 09:00  Dora   to-board                    -> stage 2, due handle 2026-04-08, due refuse 2026-03-25, must assess
2026-02-27 09:30  Kim    name-respondent person=Dirk
2026-03-03 09:00  Bert   assess admissible           -> must acknowledge, must hear party=1
2026-03-03 10:00  Kim    acknowledge                 -> letter acknowledgement, met acknowledge
2026-04-07 09:10  Kim    adjourn by=4-weeks ground=extensive-research -> letter adjourned, due handle 2026-04-08, must tell-respondents
2026-04-07 09:20  Kim    tell-respondents            -> letter adjourned-respondent, due handle 2026-05-06
