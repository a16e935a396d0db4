# Whoever sees it otherwise writes it otherwise, and then the first signs anew. Two of the same role are not handler and leader.

person Ilse  is employee
person Lars  is line-manager
person Lena  is line-manager
person Hugo  is handler

2026-04-22 09:00  Ilse  receive
2026-04-22 10:00  Lars  assign to=Hugo
2026-04-23 10:00  Lars  cause code=planning                -> must cause
2026-04-23 11:00  Lena  cause                              -> refused role
2026-04-24 09:00  Hugo  cause code=information text=new    -> must cause, may Lars cause, may Lena cause, may-not Hugo cause
2026-04-24 10:00  Lena  cause                              -> must-not cause
2026-04-24 11:00  Hugo  cause code=planning                -> must cause
2026-04-24 11:30  Lars  close                              -> refused while-pending cause
2026-04-24 12:00  Lars  cause                              -> must-not cause
