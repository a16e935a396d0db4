# Whoever complains does not want to be heard; whoever is complained about still is invited, else nothing is judged (domain H-07);
# the law waives nothing of theirs (9:10 lid 2): who did not come was given the occasion, and the record says that.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  Anna   receive
2026-04-13 09:01  Anna   register
2026-04-13 09:02  Anna   classify complaint
2026-04-13 09:03  Anna   name-respondent other=yes
2026-04-14 09:00  Mirjam assess admissible
2026-04-14 09:05  Mirjam acknowledge
2026-04-14 09:10  Joost  assign to=Femke
2026-04-15 09:00  Femke  copy                 -> by-post copy
2026-04-15 14:00  Anna   posts copy
2026-04-16 09:00  Femke  waive-hearing party=1 ground=no-wish -> letter not-heard, must-not hear party=1, must hear party=2
2026-04-16 09:05  Femke  investigate
2026-04-16 09:10  Femke  judge unfounded      -> refused not-yet hear
2026-04-16 09:15  Femke  invite party=2 at=2026-04-30T09:00 answer-by=2026-04-24 -> by-post invitation
2026-04-16 14:00  Anna   posts invitation
2026-05-01 09:00  Femke  waive-hearing party=2 ground=no-reaction -> refused ground-not-of-party
2026-05-01 09:05  Femke  waive-hearing party=2 ground=manifestly-unfounded -> refused ground-not-of-party
2026-05-01 09:10  Femke  hear party=2 held=2026-04-30 -> must-not hear party=2
2026-05-01 14:05  Femke  judge unfounded
