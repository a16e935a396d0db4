# The complaint is about the complaints manager: that person has no part in it, and the head takes the seat.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web    receive                  -> due acknowledge 2026-03-05, due handle 2026-04-01
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-02 10:00  Ann    name-respondent person=Chris -> may-not Chris assess, may Dana assess
2026-03-03 09:00  Dana   assess admissible
2026-03-03 09:05  Ann    acknowledge
2026-03-03 10:00  Ann    assign to=Bob
2026-03-04 09:00  Ann    name-respondent person=Bob   -> must assign, may-not Bob investigate
2026-03-04 09:30  Ann    assign to=Bob            -> refused assignee-barred
2026-03-04 09:31  Ann    assign to=Eva            -> handler Eva
2026-03-04 10:00  Eva    investigate
2026-03-04 11:00  Eva    propose
2026-03-05 09:00  Ann    check passed
2026-03-05 10:00  Dana   judge well-founded
2026-03-05 10:15  Dana   answer                   -> met handle
