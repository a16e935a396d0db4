# A judgment that is put right after the answer is told anew, in words of its own, also to whoever was complained about.

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
2026-04-16 09:01  Mirjam correct judge to=partly-founded -> refused heard-first
2026-04-16 09:02  Femke  invite-after-all party=1 at=2026-04-28T10:00 answer-by=2026-04-23 -> letter invitation, must hear
2026-04-28 11:00  Femke  hear party=1
2026-04-29 09:05  Mirjam correct judge to=partly-founded -> must propose answer
2026-04-29 09:06  Mirjam answer               -> refused while-pending propose
2026-04-29 09:10  Femke  propose
2026-04-29 09:15  Mirjam check passed
2026-04-29 09:20  Mirjam answer               -> letter answer
