# A text that was changed after its check is unchecked again; whoever changed it does not check it.

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
2026-03-05 11:00  Chris  propose                  -> must check
2026-03-05 11:05  Chris  answer                   -> refused while-pending check
2026-03-05 11:10  Chris  check passed             -> refused person doer-of-the-current-text
2026-03-05 11:15  Ann    check passed text=old    -> refused text-changed
2026-03-05 11:20  Ann    check passed
2026-03-05 11:30  Chris  answer text=old          -> refused text-changed
2026-03-05 11:35  Chris  answer                   -> letter answer
