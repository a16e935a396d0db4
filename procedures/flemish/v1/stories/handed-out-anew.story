# What goes to another unit or body while somebody handles it is handed out anew there, before anything else goes on.

person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager

2026-06-11 09:00  web   receive
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-15 09:00  Ilse  assess admissible
2026-06-15 09:05  Ilse  acknowledge
2026-06-15 10:05  Tom   assign to=Bram        -> must-not assign
2026-06-15 10:10  Tom   reroute unit=south    -> must assign, may-not Bram investigate
2026-06-15 10:15  Tom   assign to=Sara        -> must-not assign
2026-06-15 10:20  Tom   transfer body=sister  -> must assign, may-not Sara investigate
