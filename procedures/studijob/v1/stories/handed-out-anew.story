# What goes to another unit or body while somebody handles it is handed out anew there, before anything else goes on.

person Dora  is desk
person Lars  is line-manager
person Hugo  is handler

2026-04-22 09:00  web   receive
2026-04-22 09:00  web   register
2026-04-22 09:00  web   classify complaint
2026-04-22 10:05  Lars  assign to=Hugo        -> must-not assign
2026-04-22 10:10  Dora  reroute unit=south    -> must assign, may-not Hugo feedback
