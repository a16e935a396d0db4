# Whoever takes over goes on with what was done, and may add to it. Once the first handler turns out to be complained about, what they found does not stand, nor what was
# drafted, checked and judged on it: it is investigated anew, and only then judged (9:7 lid 1).

person Anna   is desk
person Joost  is coordinator
person Femke  is handler
person Sanne  is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-03-02 09:00  Anna   receive by=email email=yes
2026-03-02 09:01  Anna   register
2026-03-02 09:02  Anna   classify complaint
2026-03-03 09:00  Mirjam assess admissible            -> must assign, must investigate, must propose, must judge
2026-03-03 09:05  Mirjam acknowledge
2026-03-03 10:00  Joost  assign to=Femke              -> handler Femke
2026-03-03 10:05  Femke  invite at=2026-03-16T10:00 answer-by=2026-03-11
2026-03-09 10:00  Femke  investigate                  -> must-not investigate
2026-03-16 11:00  Femke  hear
2026-03-17 09:00  Femke  propose
2026-03-17 09:10  Joost  check passed
2026-03-17 09:20  Mirjam judge unfounded              -> may Mirjam answer
2026-03-18 09:00  Joost  assign to=Sanne              -> handler Sanne, must-not investigate, must-not propose, must-not check, may Mirjam answer
2026-03-18 09:30  Sanne  investigate
2026-03-18 10:00  Sanne  propose
2026-03-18 11:00  Joost  check passed                 -> may Mirjam answer
2026-03-19 09:00  Anna   name-respondent person=Femke -> must investigate, must propose, must judge, must copy, must hear, must-not assign
2026-03-19 09:05  Sanne  judge unfounded              -> refused while-pending investigate, refused not-yet hear
2026-03-19 09:10  Joost  copy
2026-03-19 09:15  Sanne  invite party=1 at=2026-03-31T10:00 answer-by=2026-03-26
2026-03-19 09:16  Sanne  invite party=2 at=2026-03-31T11:00 answer-by=2026-03-26
2026-03-31 10:30  Sanne  hear party=1
2026-03-31 11:30  Sanne  hear party=2
2026-04-01 09:00  Mirjam judge unfounded              -> refused while-pending investigate
2026-04-01 09:01  Mirjam answer                       -> refused while-pending investigate, refused while-pending propose, refused while-pending judge
2026-04-01 10:00  Sanne  investigate                  -> may Mirjam judge
2026-04-02 09:00  Sanne  propose                      -> must check
2026-04-02 09:10  Joost  check passed
2026-04-02 09:15  Mirjam answer                       -> refused while-pending judge
2026-04-02 09:20  Mirjam judge partly-founded
2026-04-02 09:30  Mirjam answer                       -> letter answer
