# Somebody else complained about the same: both are handled together, each with its own terms and answer; and alone again when it proves to be another matter.

person Dora   is desk
person Dirk   is handler
person Kim    is complaints-manager
person Bert   is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Max    is committee-member
person Ada    is adviser
person Arno   is adviser

2026-02-25 09:00  web    receive
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint
2026-02-25 15:00  Dora   unjoin               -> refused not-included
2026-02-25 15:01  Dora   join lead=story      -> refused itself-as-lead
2026-02-25 15:02  Dora   join lead=another    -> letter joined, open
  -> only desk complaints-manager may unjoin
2026-02-25 15:03  Dora   join lead=another    -> refused not-included
2026-02-25 15:04  Dora   unjoin               -> no-letter, open
2026-02-25 15:05  Dora   unjoin               -> refused not-included
2026-02-25 15:06  Dora   join lead=another    -> letter joined
2026-02-25 15:07  Dora   unjoin               -> open
2026-02-25 15:08  Dora   merge lead=another   -> letter merged, ended merge
