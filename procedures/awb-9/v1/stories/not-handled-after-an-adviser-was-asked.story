# An adviser was asked, and then an appeal turns out to be possible: nobody need be appointed, hear or advise any more, and it is refused at once. The
# referral stays in the record and nothing follows from it.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada   is adviser

2026-03-02 09:00  web    receive                 -> due handle 2026-04-13
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-05 09:00  Mirjam assess admissible
2026-03-05 09:10  Mirjam acknowledge
2026-03-05 09:20  Joost  assign to=Femke
2026-03-06 09:10  Wouter to-adviser              -> letter referral-advice, due handle 2026-05-11, must appoint-adviser, must hear party=1, must advise
2026-03-06 09:20  Wouter appoint-adviser seat=1 person=Ada
2026-03-10 09:00  Mirjam correct assess to=inadmissible ground=appeal-possible
  -> owes refuse close
  -> lapsed handle
2026-03-10 09:05  Ada    hear party=1            -> refused not-included
2026-03-10 09:06  Ada    advise unfounded        -> refused not-included
2026-03-10 09:10  Mirjam refuse                  -> letter refusal, met refuse, ended close
