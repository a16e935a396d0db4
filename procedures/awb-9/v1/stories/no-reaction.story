# No answer to the invitation within the term that it named: the hearing is waived on that ground,
# and not before (domain H-08). A new invitation asks anew. Of whoever is complained about nothing is waived for silence.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  Anna   receive
2026-04-13 09:01  Anna   register
2026-04-13 09:02  Anna   classify complaint
2026-04-14 09:00  Mirjam assess admissible
2026-04-14 09:05  Mirjam acknowledge
2026-04-14 09:10  Joost  assign to=Femke
2026-04-14 09:15  Femke  invite at=2026-05-04T10:00 answer-by=2026-04-28 -> letter invitation
2026-04-28 16:00  Femke  waive-hearing party=1 ground=no-reaction -> refused ground-not-of-party
2026-04-29 09:00  Femke  invite at=2026-05-06T10:00 answer-by=2026-05-04 -> letter invitation
2026-05-04 11:00  Femke  waive-hearing        -> refused ground-missing
2026-05-04 11:05  Femke  waive-hearing ground=no-reaction -> refused ground-not-of-party
2026-05-05 09:00  Femke  waive-hearing ground=no-reaction -> letter not-heard, must-not hear
