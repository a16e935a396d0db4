# A case that the National Ombudsman reported on (2003/012): 8 January 2002, with a committee, adjourned on the eve of the last day (domain T-12).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada   is adviser
person Arno  is adviser

2002-01-08 09:00  Anna   receive by=letter postal=yes email=yes
2002-01-08 09:00  Anna   register
2002-01-08 09:00  Anna   classify complaint
2002-01-15 09:00  Mirjam assess admissible
2002-01-15 09:10  Mirjam acknowledge
2002-01-22 09:00  Wouter to-adviser              -> letter referral-advice, due handle 2002-03-19
2002-03-18 09:00  Joost  adjourn by=4-weeks      -> letter adjournment, due handle 2002-04-16
