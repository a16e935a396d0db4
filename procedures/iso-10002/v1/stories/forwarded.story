# What belongs to another organisation is sent on to it, and the complainant is told; nothing happens outside the register.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  Chris  assess admissible  -> refused empty
2026-03-02 09:00  Ann    receive by=phone
2026-03-02 09:01  Chris  forward            -> refused not-yet register
2026-03-02 09:01  Ann    classify complaint -> refused not-yet register
2026-03-02 09:02  Bob    forward            -> refused role
2026-03-02 09:03  Ann    register
2026-03-02 09:04  Ann    classify complaint -> must assess
2026-03-02 09:05  Chris  forward            -> letter forwarded, letter passed-on, ended forward
