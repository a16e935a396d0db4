# Whoever reacted to the first answer is asked anew after one that replaces it: the time to react begins again, and silence closes the dossier.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

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
2026-03-05 10:15  Chris  answer                         -> letter answer, running react
2026-03-09 10:00  complainant react not-satisfied       -> met react, must escalate
2026-03-10 09:00  Chris  correct judge to=well-founded  -> must answer
2026-03-10 09:30  Bob    propose
2026-03-10 10:30  Chris  check passed
2026-03-11 11:00  Chris  answer                         -> letter answer, must react, running react, due react 2026-04-10
2026-04-11 09:00                                        -> must-not react, lapsed react, must close
