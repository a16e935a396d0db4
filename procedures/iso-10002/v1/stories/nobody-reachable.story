# Without a name or an address: it is handled all the same, and the answer lies ready behind the follow-up link.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web    receive email=no anonymous=yes
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-03 09:00  Chris  assess admissible        -> waived acknowledge, must assign, must-not acknowledge
2026-03-03 10:00  Ann    assign to=Bob
2026-03-04 10:00  Bob    investigate
2026-03-04 11:00  Bob    propose
2026-03-05 09:00  Chris  check passed
2026-03-05 10:00  Chris  judge no-judgment
2026-03-05 10:15  Chris  answer                   -> met handle, due react 2026-04-07
2026-04-08 00:01                                  -> ended close
