# Somebody else complained about the same: both are handled together, each with its own terms and answer; and alone again when it proves to be another matter.

person Dirk    is desk
person Maes    is coordinator
person Claes   is deputy coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-02 15:00  Dirk     unjoin               -> refused not-included
2026-03-02 15:01  Dirk     join lead=story      -> refused itself-as-lead
2026-03-02 15:02  Dirk     join lead=another    -> letter joined, open
  -> only desk coordinator complaints-manager may unjoin
2026-03-02 15:03  Dirk     join lead=another    -> refused not-included
2026-03-02 15:04  Dirk     unjoin               -> no-letter, open
2026-03-02 15:05  Dirk     unjoin               -> refused not-included
2026-03-02 15:06  Dirk     join lead=another    -> letter joined
2026-03-02 15:07  Dirk     unjoin               -> open
2026-03-02 15:08  Dirk     merge lead=another   -> letter merged, ended merge
