# The chair is named without the reason why they may act all the same: named again with it, they may (9:7 lid 2; domain A-11).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada   is adviser

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-03 09:00  Anna   name-respondent person=Femke
2026-03-03 09:05  Anna   name-respondent person=Wouter
2026-03-05 09:00  Mirjam assess admissible       -> must copy respondent=1, must copy respondent=2, must hear party=3
2026-03-05 09:10  Mirjam acknowledge
2026-03-06 09:00  Wouter to-adviser              -> refused person respondent
2026-03-06 09:05  Anna   name-respondent person=Wouter -> refused already-named
2026-03-06 09:10  Anna   name-respondent person=Femke exempt=yes -> refused not-exempt
2026-03-06 09:15  Anna   name-respondent person=Wouter exempt=yes -> must copy respondent=2, must hear party=3
2026-03-06 09:20  Wouter to-adviser              -> letter referral-advice, must appoint-adviser
