# Nobody above is there when it is to be told where else one can turn: the coordinator does.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body
absent Chris 2026-03-16 until 2026-03-20
absent Dana 2026-03-16 until 2026-03-20

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-03 09:00  Chris  assess admissible
2026-03-03 09:05  Chris  acknowledge
2026-03-03 10:00  Ann    assign to=Bob
2026-03-04 10:00  Bob    investigate
2026-03-04 11:00  Bob    propose
2026-03-05 09:00  Chris  check passed
2026-03-05 10:00  Chris  judge unfounded
2026-03-05 10:15  Chris  answer
2026-03-09 20:00  complainant react not-satisfied
2026-03-09 20:01  complainant escalate
2026-03-10 09:01  Ann    assign to=Eva
2026-03-12 09:00  Eva    investigate
2026-03-12 10:00  Eva    propose
2026-03-13 11:00  Dana   check passed
2026-03-13 11:05  Dana   judge unfounded
2026-03-13 11:15  Dana   answer
2026-03-16 09:00  complainant react not-satisfied
2026-03-17 09:00  Ann    refer                    -> letter referral, ended close
