# A dossier that was closed too soon is opened by hand, with the reason, and closed by hand.

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
2026-03-05 10:15  Chris  answer                   -> letter answer, met handle, due react 2026-04-07
2026-03-09 20:00  complainant react satisfied     -> ended close
2026-03-10 09:00  Bob    reopen                   -> refused role
2026-03-10 09:01  Ann    reopen                   -> open, must close-again, no-letter
2026-03-10 09:30  Ann    note
2026-03-10 10:00  Ann    close-again              -> no-letter, ended close-again
