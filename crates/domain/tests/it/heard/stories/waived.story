# The complainant does not want to be heard: the respondent still is (domain H-07); a ground that the list has not is refused (A-17).

person Dirk is desk
person Peeters is complaints-manager

2026-03-02 09:00  Dirk     receive
2026-03-02 09:01  Dirk     classify complaint
2026-03-02 09:02  Dirk     name person=Willems
2026-03-02 09:03  Dirk     copy
2026-03-02 09:04  Peeters  propose
2026-03-03 09:00  Peeters  waive party=1 ground=manifestly-unfounded -> refused ground-unknown
2026-03-03 09:01  Peeters  waive party=1 -> refused ground-missing
2026-03-03 09:02  Peeters  waive party=1 ground=no-wish -> must-not hear party=1, must hear party=2, must invite party=2
2026-03-03 09:03  Dirk     invite party=1 -> refused not-included
2026-03-03 09:04  Peeters  answer -> refused not-yet hear
2026-03-03 09:05  Dirk     invite party=2
2026-03-17 10:06  Peeters  hear party=2
2026-03-17 10:07  Peeters  answer -> ended close
