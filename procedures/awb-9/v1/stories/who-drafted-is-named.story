# Who only wrote the answer and turns out to be complained about has had no part in it: it is written and checked anew by somebody else, and what was
# found and judged stands; the one complained about is heard as well (9:7 lid 1, 9:10).

person Anna   is desk
person Joost  is coordinator
person Femke  is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-03-02 09:00  Anna   receive by=email email=yes
2026-03-02 09:01  Anna   register
2026-03-02 09:02  Anna   classify complaint
2026-03-03 09:00  Mirjam assess admissible
2026-03-03 09:05  Mirjam acknowledge
2026-03-03 10:00  Joost  assign to=Femke
2026-03-04 10:00  Femke  waive-hearing party=1 ground=no-wish
2026-03-09 10:00  Femke  investigate
2026-03-10 09:00  Mirjam propose
2026-03-10 09:10  Joost  check passed
2026-03-10 09:20  Femke  judge unfounded              -> may Mirjam answer
2026-03-11 09:00  Anna   name-respondent person=Mirjam -> must propose, must-not investigate, must-not judge, must-not assign
2026-03-11 09:05  Joost  copy
2026-03-11 09:10  Femke  invite party=2 at=2026-03-24T10:00 answer-by=2026-03-19
2026-03-24 10:30  Femke  hear party=2
2026-03-25 09:00  Wouter answer                       -> refused while-pending propose
2026-03-25 10:00  Femke  propose                      -> must check, must-not judge
2026-03-25 11:00  Joost  check passed
2026-03-25 14:00  Wouter answer                       -> letter answer, judgment unfounded
