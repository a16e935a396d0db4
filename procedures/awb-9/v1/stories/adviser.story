# An adviser is asked in the fifth week: ten weeks from receipt, and fourteen when adjourned (9:11, 9:14; domain T-11).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada   is adviser
person Arno  is adviser

2026-03-02 09:00  web    receive                 -> due handle 2026-04-13
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-04 09:00  Anna   name-respondent person=Bas
2026-03-05 09:00  Mirjam assess admissible
2026-03-05 09:05  Wouter to-adviser              -> refused while-pending acknowledge
2026-03-05 09:10  Mirjam acknowledge
2026-03-05 09:20  Joost  assign to=Femke
2026-03-05 09:30  Femke  copy
2026-04-02 09:00  Femke  to-adviser              -> refused role
2026-04-02 09:10  Wouter to-adviser              -> letter referral-advice, due handle 2026-05-11, must appoint-adviser, must advise
2026-04-02 09:15  Femke  waive-hearing party=1 ground=manifestly-unfounded -> refused while-pending appoint-adviser
2026-04-02 09:20  Wouter appoint-adviser seat=1 person=Bas -> refused assignee-barred
2026-04-02 09:25  Wouter appoint-adviser seat=1 person=Ada -> must-not appoint-adviser
2026-04-03 09:00  Femke  invite party=1 at=2026-04-17T10:00 answer-by=2026-04-10 -> letter invitation
2026-04-03 09:05  Ada    invite party=2 at=2026-04-17T11:00 answer-by=2026-04-10 -> letter invitation, to-respondent invitation
2026-04-17 10:50  Femke  hear party=1            -> refused role
2026-04-17 11:00  Ada    hear party=1
2026-04-17 11:05  Ada    advise well-founded     -> refused not-yet hear
2026-04-17 12:00  Ada    hear party=2
2026-04-20 09:00  Femke  investigate
2026-04-20 10:00  Femke  judge well-founded      -> refused while-pending advise
2026-04-24 09:00  Ada    advise well-founded prevent=yes -> must-not advise
2026-04-28 09:00  Femke  propose
2026-04-28 10:00  Mirjam check passed
2026-05-08 09:00  Joost  adjourn by=4-weeks      -> letter adjournment, due handle 2026-05-11
2026-05-08 09:05  Joost  tell-respondents        -> due handle 2026-06-08
2026-05-29 09:00  Femke  judge well-founded
2026-06-08 09:00  Mirjam answer                  -> letter answer, met handle
