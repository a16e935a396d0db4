# By letter, without an e-mail address: a term is met on the day the letter is posted, not on the day it is written.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-05 14:00  Ann    receive by=letter received=2026-03-02 email=no postal=yes -> due acknowledge 2026-03-05, due handle 2026-04-01
2026-03-05 14:00  Ann    register
2026-03-05 14:01  Ann    classify complaint
2026-03-05 15:00  Chris  assess admissible
2026-03-05 15:05  Chris  acknowledge              -> by-post acknowledgement, running acknowledge
2026-03-05 16:00  Ann    posts acknowledgement    -> met acknowledge
2026-03-06 10:00  Ann    assign to=Bob
2026-03-09 10:00  Bob    investigate
2026-03-09 11:00  Bob    propose
2026-03-10 10:00  Chris  check passed
2026-03-10 10:05  Chris  judge well-founded
2026-04-01 16:00  Chris  answer                   -> by-post answer, running handle
2026-04-02 09:05  Ann    posts answer on=2026-04-01 -> met handle
