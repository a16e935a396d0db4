# A complaint was taken up by mistake: the entry is put right, and the complainant is told why it goes no further.

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
2026-03-04 09:00  Chris  correct assess to=inadmissible ground=before-a-court -> must refuse, must-not assign, must-not acknowledge, lapsed handle
2026-03-04 09:05  Chris  refuse                       -> letter refusal, ended close
