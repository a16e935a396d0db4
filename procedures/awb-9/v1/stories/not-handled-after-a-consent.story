# What is not handled after all is not postponed any more, though that was agreed: the term had been met by the first answer.

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
2026-04-15 09:00  Femke  investigate
2026-04-15 09:05  Femke  waive-hearing ground=manifestly-unfounded
2026-04-15 09:10  Femke  propose
2026-04-15 09:15  Mirjam check passed
2026-04-15 09:20  Femke  judge unfounded
2026-04-15 09:25  Mirjam answer               -> ended close
2026-04-16 09:00  Mirjam reopen
2026-04-16 09:01  Mirjam classify suggestion
2026-04-16 09:02  Mirjam classify complaint
2026-04-16 09:03  Anna   consent given=2026-04-15 until=2026-07-10 -> must postpone
2026-04-16 09:04  Mirjam assess inadmissible ground=appeal-possible -> must refuse, must-not postpone
2026-04-16 09:05  Mirjam refuse               -> letter refusal
2026-04-16 09:06  Mirjam discuss              -> ended close
