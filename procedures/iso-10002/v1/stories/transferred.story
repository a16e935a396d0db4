# Sent to another organisation of the group: number and clock stay, the people change.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web    receive                  -> due acknowledge 2026-03-05, due handle 2026-04-01
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-02 15:00  Ann    transfer body=body       -> refused same-body
2026-03-02 15:01  Ann    transfer body=sister     -> letter transferred, due acknowledge 2026-03-05, may-not Ann note, may-not Chris assess
