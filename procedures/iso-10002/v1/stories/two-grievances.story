# Two grievances are judged apart; no answer leaves before each has its judgment.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-02 11:00  Ann    classify complaint grievances=2
2026-03-03 09:00  Chris  assess admissible
2026-03-03 09:05  Chris  acknowledge
2026-03-03 10:00  Ann    assign to=Bob
2026-03-04 10:00  Bob    investigate
2026-03-04 11:00  Bob    propose
2026-03-05 09:00  Chris  check passed
2026-03-05 10:05  Chris  judge well-founded grievance=1 -> must judge, must discuss
2026-03-05 10:06  Chris  judge unfounded grievance=3    -> refused no-such-item
2026-03-05 10:07  Chris  answer                         -> refused not-yet judge
2026-03-05 10:10  Chris  judge unfounded grievance=2    -> must-not judge, judgment partly-founded
2026-03-05 10:15  Chris  answer                         -> letter answer
