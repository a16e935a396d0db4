# A report proves to be a complaint: the day of receipt is kept and the reason is asked.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify issue-report            -> must reply
2026-03-03 09:00  Ann    classify complaint reason=none   -> refused reason-missing
2026-03-03 09:01  Ann    classify complaint               -> must assess, must-not reply, running handle, due handle 2026-04-01
2026-03-03 10:00  Chris  assess admissible                -> must assign
