# A year ago to the day is not longer than a year (domain A-02); for a decision that was not made in time one ground does not hold (A-08), and "manifestly unfounded" is no ground to handle nothing (A-17).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-10 09:00  Anna   receive received=2026-04-10 happened=2025-04-10
2026-04-10 09:01  Anna   register
2026-04-10 09:02  Anna   classify complaint
2026-04-13 09:00  Mirjam assess inadmissible ground=older-than-a-year    -> refused ground-too-recent
2026-04-13 09:01  Mirjam assess inadmissible ground=manifestly-unfounded -> refused ground-unknown
2026-04-13 09:02  Mirjam assess admissible    -> must hear party=1
