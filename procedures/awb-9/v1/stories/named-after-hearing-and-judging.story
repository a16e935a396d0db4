# Who heard or judged and turns out to be complained about has had no part in it: that is done anew, by somebody else (9:7 lid 1).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-03-02 09:00  Anna   receive
2026-03-02 09:01  Anna   register
2026-03-02 09:02  Anna   classify complaint
2026-03-03 09:00  Mirjam assess admissible
2026-03-03 09:05  Mirjam acknowledge
2026-03-03 09:10  Joost  assign to=Femke
2026-03-04 09:00  Femke  investigate
2026-03-04 09:10  Femke  invite party=1
2026-03-18 10:00  Femke  hear party=1
2026-03-19 09:00  Femke  propose
2026-03-19 10:00  Joost  check passed
2026-03-19 11:00  Mirjam judge unfounded              -> may Mirjam answer
2026-03-20 09:00  Joost  name-respondent person=Mirjam -> must judge, must-not hear party=1, must-not propose, must-not assign
2026-03-20 09:01  Mirjam judge well-founded           -> refused person respondent
2026-03-20 09:05  Joost  copy respondent=1
2026-03-20 09:06  Joost  invite party=2
2026-04-03 10:00  Femke  hear party=2
2026-04-06 09:00  Femke  judge well-founded           -> must-not judge
2026-04-06 09:10  Joost  name-respondent person=Femke -> must assign, must hear party=1, must hear party=2, must propose, must judge
2026-04-06 09:20  Joost  assign to=Bas                -> must investigate
