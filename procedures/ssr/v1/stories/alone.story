# The board is all there is: it does what nobody else is there for, and what it hears of more than once it discusses more than once.

person Bert   is decision-body
person Marc   is employee

2026-02-25 09:00  web    receive
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint
2026-02-25 20:00  complainant to-board
2026-02-26 09:00  Bert   name-respondent person=Marc
2026-03-03 09:00  Bert   assess admissible
2026-03-03 09:05  Bert   acknowledge                 -> met acknowledge
2026-03-03 09:10  Bert   copy
2026-03-04 09:00  Bert   waive-hearing party=1 ground=no-wish
2026-03-04 09:02  Bert   invite party=2 at=2026-03-23T10:00 answer-by=2026-03-17
2026-03-04 09:05  Bert   waive-hearing party=2 ground=no-wish -> must-not hear
2026-03-05 09:00  Bert   judge well-founded
2026-03-05 09:05  Bert   propose
2026-03-05 09:10  Bert   discuss
2026-03-06 09:00  Bert   discuss
2026-03-06 09:05  Bert   answer                      -> must copy-answer
  -> only decision-body may copy-answer
