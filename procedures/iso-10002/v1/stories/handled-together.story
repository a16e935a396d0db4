# Somebody else complained about the same: both are handled together, each with its own terms and answer; and alone again when it proves to be another matter.

person Lena  is desk
person Ann   is coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-02 15:00  Ann    unjoin               -> refused not-included
2026-03-02 15:01  Ann    join lead=story      -> refused itself-as-lead
2026-03-02 15:02  Ann    join lead=another    -> letter joined, open
  -> only desk coordinator complaints-manager may unjoin
2026-03-02 15:03  Ann    join lead=another    -> refused not-included
2026-03-02 15:04  Ann    unjoin               -> no-letter, open
2026-03-02 15:05  Ann    unjoin               -> refused not-included
2026-03-02 15:06  Ann    join lead=another    -> letter joined
2026-03-02 15:07  Ann    unjoin               -> open
2026-03-02 15:08  Ann    merge lead=another   -> letter merged, ended merge
