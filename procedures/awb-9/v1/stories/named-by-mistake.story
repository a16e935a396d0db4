# The wrong Jansen: nobody needs to send them the complaint, and they are barred no longer (9:9 and 9:10 are about who is complained about).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-03-02 09:00  Anna   receive
2026-03-02 09:01  Anna   register
2026-03-02 09:02  Anna   classify complaint
2026-03-02 09:05  Anna   name-respondent person=Bas
2026-03-02 09:06  Anna   name-respondent other=yes email=yes
2026-03-03 09:00  Mirjam assess admissible           -> must copy respondent=1, must copy respondent=2, must hear party=2
2026-03-03 09:05  Mirjam acknowledge
2026-03-03 09:10  Joost  assign to=Bas               -> refused assignee-barred
2026-03-03 09:15  Joost  copy respondent=2
2026-03-03 10:00  Joost  name-respondent undone=1    -> must-not copy, must-not hear party=2, must hear party=3, must hear party=1
2026-03-03 10:05  Joost  copy respondent=1           -> refused no-such-item
2026-03-03 10:06  Joost  name-respondent undone=1 person=Wouter -> refused not-named
2026-03-03 10:10  Joost  assign to=Bas               -> handler Bas
2026-03-04 09:00  Bas    investigate
2026-03-04 09:10  Bas    invite party=1
2026-03-04 09:11  Bas    invite party=3
2026-03-18 10:00  Bas    hear party=1
2026-03-18 11:00  Bas    hear party=3                -> must-not hear
2026-03-19 09:00  Bas    propose
2026-03-19 10:00  Mirjam check passed
2026-03-19 10:05  Bas    judge well-founded
2026-03-19 11:00  Mirjam answer                      -> must copy-answer respondent=2, must-not copy-answer respondent=1
2026-03-20 09:00  Anna   name-respondent person=Bas  -> must copy-answer respondent=3
