# It is about the chair: who handles it may be whom it is about, with the reason recorded; better still an adviser is asked (9:7 lid 2; domain A-11).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada   is adviser

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-03 09:00  Anna   name-respondent person=Femke exempt=yes -> refused not-exempt
2026-03-03 09:05  Anna   name-respondent person=Wouter exempt=yes
2026-03-03 09:10  Anna   name-respondent person=Wouter exempt=yes -> refused already-named
2026-03-05 09:00  Mirjam assess admissible       -> must copy respondent=1, must hear party=2
2026-03-05 09:10  Mirjam acknowledge
2026-03-05 09:20  Joost  assign to=Femke
2026-03-06 09:10  Wouter to-adviser              -> letter referral-advice, must appoint-adviser
2026-03-06 09:25  Wouter appoint-adviser seat=1 person=Ada
