# Somebody else complained about the same: both are handled together, each with its own terms and answer; and alone again when it proves to be another matter.

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web     receive
2026-03-02 09:00  web     register
2026-03-02 09:00  web     classify complaint
2026-03-02 15:00  Maes    unjoin               -> refused not-included
2026-03-02 15:01  Maes    join lead=story      -> refused itself-as-lead
2026-03-02 15:02  Maes    join lead=another    -> letter joined, open
  -> only coordinator may unjoin
2026-03-02 15:03  Maes    join lead=another    -> refused not-included
2026-03-02 15:04  Maes    unjoin               -> no-letter, open
2026-03-02 15:05  Maes    unjoin               -> refused not-included
2026-03-02 15:06  Maes    join lead=another    -> letter joined
2026-03-02 15:07  Maes    unjoin               -> open
2026-03-02 15:08  Maes    merge lead=another   -> letter merged, ended merge
