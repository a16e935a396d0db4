# What may be done again: a note, a name, another unit, another handler, findings, a draft, a judgment, a promise, a correction. What may not:
# entering it in the register, assessing it, confirming it, answering it.

person Maes   is coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body
person Claire is management-committee

2026-03-02 09:00  web     receive
2026-03-02 09:00  web     register
2026-03-02 09:00  web     classify complaint
2026-03-02 09:30  Maes    register                   -> refused already-done
2026-03-02 09:31  Maes    classify complaint
2026-03-02 09:40  Maes    note
2026-03-02 09:41  Dubois  note
2026-03-02 09:42  Maes    name-respondent other=yes
2026-03-02 09:43  Maes    name-respondent other=yes
2026-03-02 09:44  Maes    reroute unit=north
2026-03-02 09:45  Maes    reroute unit=south         -> no-letter
2026-03-02 09:50  Maes    correct receive to=2026-02-27
2026-03-02 09:51  Maes    correct receive to=2026-02-26
2026-03-02 09:52  Maes    transfer body=sister       -> letter transferred
