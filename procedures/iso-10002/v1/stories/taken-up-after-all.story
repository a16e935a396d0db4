# A complaint was refused by mistake: the entry is put right, and the complainant hears that it is taken up after all.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web    receive                  -> due acknowledge 2026-03-05, due handle 2026-04-01
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-03 09:05  Chris  assess inadmissible ground=too-long-ago
2026-03-03 09:10  Chris  refuse                       -> ended close
2026-03-05 09:00  Chris  correct assess to=admissible -> refused reopen-first
2026-03-05 09:01  Chris  reopen                       -> open, must close-again
2026-03-05 09:05  Chris  correct assess to=admissible -> must acknowledge, must-not refuse, must assign, must answer, running handle
2026-03-05 09:10  Chris  acknowledge                  -> letter acknowledgement
2026-03-05 09:30  Ann    assign to=Bob                -> handler Bob
