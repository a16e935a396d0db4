# A judgment is put right by whoever may judge; once the answer has left, the right one is told with a new answer.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web    receive                  -> due acknowledge 2026-03-05, due handle 2026-04-01
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-03 09:00  Chris  assess admissible
2026-03-03 09:05  Chris  acknowledge
2026-03-03 10:00  Ann    assign to=Bob
2026-03-04 10:00  Bob    investigate
2026-03-04 11:00  Bob    propose
2026-03-05 09:00  Chris  check passed
2026-03-05 10:00  Chris  judge unfounded
2026-03-05 10:01  Ann    correct judge to=well-founded  -> refused role
2026-03-05 10:15  Chris  answer                         -> letter answer, must-not discuss
2026-03-06 09:00  Chris  correct judge to=well-founded  -> judgment well-founded, must propose answer, must discuss, no-letter
2026-03-06 09:30  Bob    propose                        -> must check
2026-03-06 10:00  Chris  answer                         -> refused while-pending check
2026-03-06 10:30  Chris  check passed
2026-03-06 11:00  Chris  answer                         -> letter answer, must-not answer
2026-03-09 09:00  Ann    discuss
2026-03-09 10:00  complainant react satisfied           -> ended close
