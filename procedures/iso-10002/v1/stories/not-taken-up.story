# A complaint that is not taken up: with a ground, with the reason, by letter, and told where else one can turn.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web    receive                  -> due acknowledge 2026-03-05, due handle 2026-04-01
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-03 09:00  Chris  assess inadmissible                      -> refused ground-missing
2026-03-03 09:01  Chris  assess inadmissible ground=anonymous     -> refused ground-unknown
2026-03-03 09:02  Bob    assess inadmissible ground=not-about-us  -> refused role
2026-03-03 09:05  Chris  assess inadmissible ground=not-about-us  -> must refuse, must-not acknowledge, must-not assign, lapsed handle, open
2026-03-03 09:06  Chris  acknowledge                              -> refused not-included
2026-03-03 09:10  Chris  refuse                                   -> letter refusal, met acknowledge, ended close
2026-03-10 10:00  complainant escalate                            -> refused fact-fails answered
