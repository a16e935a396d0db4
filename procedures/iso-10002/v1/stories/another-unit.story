# It belongs with another unit of the same organisation: it goes there without a letter, and a handler is appointed anew.

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
2026-03-03 10:00  Ann    assign to=Bob            -> handler Bob
2026-03-03 11:00  Ann    reroute                  -> refused same-place
2026-03-03 11:01  Ann    reroute body=sister      -> refused other-body
2026-03-03 11:05  Ann    reroute unit=two         -> no-letter, must assign, alert coordinator, due handle 2026-04-01
2026-03-03 11:10  Ann    assign to=Eva            -> handler Eva
