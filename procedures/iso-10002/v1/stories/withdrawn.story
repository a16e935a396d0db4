# The complainant takes it back: the dossier ends with a letter, and can be opened again.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web    receive                  -> due acknowledge 2026-03-05, due handle 2026-04-01
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-03 09:00  Chris  assess admissible
2026-03-04 10:00  complainant withdraw            -> letter withdrawn, ended withdraw, lapsed handle
2026-03-04 11:00  Ann    assign to=Bob            -> refused ended withdraw
2026-03-05 09:00  Bob    note                     -> refused role
2026-03-05 09:01  Chris  note                     -> ended withdraw
2026-03-05 10:00  Chris  reopen                   -> open, must acknowledge, must assign, running handle, must close-again
2026-03-05 10:30  Chris  close-again              -> refused while-pending acknowledge
