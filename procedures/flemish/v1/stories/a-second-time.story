# What may be done again: a note, a name, another unit, a correction, another body. What may not: entering it in the register, as it is counted once (II.87).

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-11 09:30  Lies  register                   -> refused already-done
2026-06-11 09:40  Lies  note
2026-06-11 09:41  Tom   note
2026-06-11 09:42  Tom   name-respondent other=yes
2026-06-11 09:43  Tom   name-respondent other=yes
2026-06-11 09:44  Tom   reroute unit=north
2026-06-11 09:45  Tom   reroute unit=south         -> no-letter
2026-06-11 09:50  Lies  correct receive to=2026-06-10
2026-06-11 09:51  Lies  correct receive to=2026-06-09
2026-06-11 09:52  Tom   transfer body=sister       -> letter transferred
