# Two people run everything. Whoever wrote does not check: the other does. When the second look would be by the same two, the head
# refers at once to someone outside.

person Ann  is desk, coordinator, handler, complaints-manager
person Dana is decision-body

2026-03-02 09:00  Ann    receive by=phone
2026-03-02 09:05  Ann    register
2026-03-02 09:06  Ann    classify complaint
2026-03-03 09:00  Ann    assess admissible
2026-03-03 09:05  Ann    acknowledge              -> met acknowledge
2026-03-03 10:00  Ann    assign to=Ann            -> handler Ann
2026-03-04 10:00  Ann    investigate
2026-03-04 11:00  Ann    propose
2026-03-05 09:00  Ann    check passed             -> refused person doer-of-the-current-text
2026-03-05 09:05  Dana   check passed
2026-03-05 09:10  Ann    judge unfounded
2026-03-05 09:15  Ann    answer                   -> letter answer, met handle
2026-03-09 20:00  complainant react not-satisfied
2026-03-09 20:01  complainant escalate            -> stage 2, must assign, due review 2026-04-08
2026-03-10 09:00  Ann    assign to=Ann            -> refused assignee-barred
2026-03-10 10:00  Dana   refer-at-once            -> letter referral, met review, must-not assign, ended close
