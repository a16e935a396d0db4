# Somebody else complained about the same: both are handled together, each with its own terms and answer; and alone again when it proves to be another matter.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Lena  is line-manager
person Hugo  is handler
person Hanna is handler
person Mia   is management-committee

2026-04-22 09:00  web    receive
2026-04-22 09:00  web    register
2026-04-22 09:00  web    classify complaint
2026-04-22 15:00  Dora   unjoin               -> refused not-included
2026-04-22 15:01  Dora   join lead=story      -> refused itself-as-lead
2026-04-22 15:02  Dora   join lead=another    -> letter joined, open
  -> only desk line-manager may unjoin
2026-04-22 15:03  Dora   join lead=another    -> refused not-included
2026-04-22 15:04  Dora   unjoin               -> no-letter, open
2026-04-22 15:05  Dora   unjoin               -> refused not-included
2026-04-22 15:06  Dora   join lead=another    -> letter joined
2026-04-22 15:07  Dora   unjoin               -> open
2026-04-22 15:08  Dora   merge lead=another   -> letter merged, ended merge
