# What may be done again: a note, a name, another unit, a correction, another body. What may not: entering it in the register.

person Lena  is desk
person Ann   is coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web   receive
2026-03-02 09:00  web   register
2026-03-02 09:00  web   classify complaint
2026-03-02 09:30  Lena  register                   -> refused already-done
2026-03-02 09:40  Lena  note
2026-03-02 09:41  Ann   note
2026-03-02 09:42  Ann   name-respondent other=yes
2026-03-02 09:43  Ann   name-respondent other=yes
2026-03-02 09:44  Ann   reroute unit=north
2026-03-02 09:45  Ann   reroute unit=south         -> no-letter
2026-03-02 09:50  Lena  correct receive to=2026-02-27
2026-03-02 09:51  Lena  correct receive to=2026-02-26
2026-03-02 09:52  Ann   transfer body=sister       -> letter transferred
