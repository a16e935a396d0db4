# Neither side wishes to be heard: each is waived with its ground, and told (9:10 lid 2; H-07). That whoever is complained about does not answer is no ground.

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
2026-03-03 10:20  Kim    copy
2026-03-03 10:25  Kim    waive-hearing party=1       -> refused ground-missing
2026-03-03 10:30  Kim    waive-hearing party=1 ground=no-wish -> letter not-heard, must-not hear party=1, must hear party=2
2026-03-03 10:35  Kim    invite party=1              -> refused not-included
2026-03-03 10:40  Kim    invite party=2 at=2026-03-18T11:00 answer-by=2026-03-11 -> letter invitation
2026-03-12 09:00  Bert   judge unfounded             -> refused not-yet hear
2026-03-12 09:05  Kim    waive-hearing party=2 ground=no-answer -> refused ground-not-of-party
2026-03-12 09:10  Kim    waive-hearing party=2 ground=no-wish -> letter not-heard, to-respondent not-heard, must-not hear
2026-03-12 09:15  Bert   judge unfounded
