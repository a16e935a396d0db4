# The board needs longer than any adjournment gives: whoever complains agrees in writing until which day, and no day later (9:11 lid 3).

person Dora is desk
person Kim  is complaints-manager
person Bert is decision-body

2026-02-25 09:00  Dora  receive by=letter received=2026-02-25 email=yes -> due handle 2026-04-08
2026-02-25 09:01  Dora  register
2026-02-25 09:02  Dora  classify complaint
2026-02-25 09:03  Dora  to-board              -> stage 2
2026-03-03 09:00  Bert  assess admissible
2026-03-03 10:00  Kim   acknowledge
2026-04-01 09:00  Kim   postpone until=2026-04-29 -> refused not-included
2026-04-02 09:00  Dora  consent given=2026-04-01 until=2026-04-29 -> must postpone
2026-04-02 09:05  Kim   postpone until=2026-05-06 -> refused later-than-agreed
2026-04-02 09:10  Kim   postpone until=2026-04-29 -> letter postponed, due handle 2026-04-29
2026-04-20 09:00  Kim   postpone until=2026-05-13 -> refused not-included
