# Whoever complains left no address: nobody can be told that it was received, nor why it is not handled, and it goes its way.

person Anna  is desk
person Mirjam is complaints-manager

2026-03-02 09:00  Anna   receive by=letter email=no postal=no
2026-03-02 09:01  Anna   register
2026-03-02 09:02  Anna   classify complaint
2026-03-03 09:00  Mirjam assess admissible       -> waived acknowledge, must-not acknowledge
2026-03-04 09:00  Mirjam correct assess to=inadmissible ground=insufficient-interest  -> waived refuse, ended close
