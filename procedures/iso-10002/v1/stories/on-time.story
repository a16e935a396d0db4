# The ordinary way in a firm of five: taken in, taken up, investigated, checked by someone else, judged, answered, accepted.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web    receive                  -> due acknowledge 2026-03-05, due handle 2026-04-01
2026-03-02 09:00  web    register                 -> must classify
2026-03-02 09:00  web    classify complaint       -> must assess, alert complaints-manager
2026-03-03 09:00  Chris  assess admissible        -> must acknowledge, must-not refuse, must assign, must judge, must answer
2026-03-03 09:05  Chris  acknowledge              -> letter acknowledgement, met acknowledge
2026-03-03 10:00  Ann    assign to=Bob            -> handler Bob, must investigate, must propose
2026-03-04 09:00  Bob    propose                  -> refused not-yet investigate
2026-03-04 10:00  Bob    investigate
2026-03-04 11:00  Bob    propose                  -> must check, alert complaints-manager, alert coordinator
2026-03-05 09:00  Bob    check passed             -> refused role
2026-03-05 09:05  Chris  check refused            -> must propose
2026-03-05 09:10  Chris  check passed             -> refused while-pending propose
2026-03-05 11:00  Bob    propose
2026-03-05 11:30  Chris  check passed
2026-03-05 11:40  Chris  answer                   -> refused not-yet judge
2026-03-05 11:45  Chris  judge well-founded       -> must discuss
2026-03-05 12:00  Chris  answer resolution=resolved -> letter answer, met handle, must react, due react 2026-04-07
2026-03-06 14:00  Ann    discuss                  -> open
2026-03-09 20:00  complainant react satisfied     -> ended close
