# Handled together with the complaint of somebody else, to an answer of its own; what was answered is not taken out any more.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-02 09:01  Anna   join lead=another    -> letter joined
2026-03-05 09:00  Mirjam assess admissible
2026-03-05 09:10  Mirjam acknowledge
2026-03-05 09:20  Joost  assign to=Femke
2026-03-06 08:00  Femke  invite-after-all party=1 at=2026-03-23T10:00 answer-by=2026-03-17 -> refused not-included
2026-03-06 09:00  Femke  waive-hearing party=1 ground=manifestly-unfounded -> letter not-heard, must-not hear
2026-03-09 09:00  Femke  investigate
2026-03-10 12:00  Femke  judge well-founded -> refused heard-first
2026-03-10 12:01  Femke  judge partly-founded -> refused heard-first
2026-03-10 12:10  Femke  invite-after-all party=1 at=2026-03-23T10:00 answer-by=2026-03-17 -> letter invitation, must hear party=1
2026-03-10 12:20  Femke  judge unfounded -> refused not-yet hear
2026-03-18 09:00  Femke  waive-hearing party=1 ground=no-wish -> must-not hear
2026-03-19 09:00  Femke  judge well-founded -> judgment well-founded
2026-03-20 09:00  Femke  invite-after-all party=1 at=2026-03-30T10:00 answer-by=2026-03-26 -> must hear
2026-03-30 11:00  Femke  hear party=1
2026-03-31 09:00  Femke  propose
2026-03-31 10:00  Mirjam check passed
2026-03-31 11:00  Mirjam answer -> letter answer
2026-03-31 11:01  Anna   unjoin               -> refused not-included
