# Handled together with the complaint of somebody else, to an answer of its own; what was answered is not taken out any more.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body
absent Chris 2026-03-02 until 2026-03-06

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint       -> may Ann assess, may Dana assess, may-not Bob assess
2026-03-02 09:01  Ann    join lead=another    -> letter joined
2026-03-03 09:00  Ann    assess admissible
2026-03-03 09:05  Ann    acknowledge
2026-03-03 10:00  Ann    assign to=Bob
2026-03-04 10:00  Bob    investigate
2026-03-04 11:00  Bob    propose
2026-03-05 09:00  Ann    check passed
2026-03-05 10:00  Dana   judge unfounded
2026-03-05 10:15  Dana   answer                   -> letter answer, met handle
2026-03-05 10:16  Ann    unjoin               -> refused not-included
