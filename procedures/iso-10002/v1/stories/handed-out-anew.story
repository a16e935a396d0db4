# What goes to another unit or body while somebody handles it is handed out anew there, before anything else goes on.

person Ann   is coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager

2026-03-02 09:00  web   receive
2026-03-02 09:00  web   register
2026-03-02 09:00  web   classify complaint
2026-03-03 09:00  Chris assess admissible
2026-03-03 09:05  Chris acknowledge
2026-03-03 10:05  Ann   assign to=Bob         -> must-not assign
2026-03-03 10:10  Ann   reroute unit=south    -> must assign, may-not Bob investigate
2026-03-03 10:15  Ann   assign to=Eva         -> must-not assign
2026-03-03 10:20  Ann   transfer body=sister  -> must assign, may-not Eva investigate
