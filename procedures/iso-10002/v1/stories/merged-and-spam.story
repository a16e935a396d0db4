# A second message about the same goes on in the first; taken out again, it proves to be no message at all.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web    receive                  -> due acknowledge 2026-03-05, due handle 2026-04-01
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-02 15:00  Ann    merge lead=story          -> refused itself-as-lead
2026-03-02 15:01  Ann    merge lead=another        -> letter merged, ended merge
2026-03-03 09:00  Chris  reopen                   -> open, must assess
2026-03-03 09:05  Chris  decline ground=rude      -> refused ground-unknown
2026-03-03 09:10  Chris  decline ground=spam      -> no-letter, ended decline
