# The second answer does not satisfy either: the dossier stays open until the complainant was told where else one can turn.

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
2026-03-03 10:00  Ann    assign to=Bob
2026-03-04 10:00  Bob    investigate
2026-03-04 11:00  Bob    propose
2026-03-05 09:00  Chris  check passed
2026-03-05 10:00  Chris  judge unfounded
2026-03-05 10:15  Chris  answer                   -> letter answer, met handle, due react 2026-04-07
2026-03-09 20:00  complainant react not-satisfied
2026-03-12 20:01  complainant escalate            -> stage 2, due review 2026-04-13, because review 2026-04-11
2026-03-13 09:01  Ann    assign to=Eva
2026-03-16 09:00  Eva    investigate
2026-03-16 10:00  Eva    propose
2026-03-17 11:00  Dana   check passed
2026-03-17 11:05  Dana   judge unfounded
2026-03-17 11:10  Dana   refer                    -> refused not-yet answer
2026-03-17 11:15  Dana   answer                   -> letter answer, met review, must-not refer
2026-03-18 09:00  complainant react not-satisfied -> must refer, must-not escalate, open
2026-03-19 09:00  Dana   refer                    -> letter referral, ended close
