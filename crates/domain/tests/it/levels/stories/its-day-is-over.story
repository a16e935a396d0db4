# A hearing whose day came before the level was left stands in the calendar of that day; its record can be made no more, for its level is over.

person Dirk    is desk
person Peeters is complaints-manager
person Baert   is decision-body

2026-04-13 09:00  Dirk     receive by=letter received=2026-04-13 email=yes -> due handle 2026-05-11
2026-04-13 09:05  Dirk     classify complaint
2026-04-13 09:10  Dirk     name other=yes email=yes
2026-04-14 09:00  Dirk     invite party=1 at=2026-04-28T10:00 answer-by=2026-04-22
2026-04-30 20:00  complainant escalate           -> stage 2, dated hearing 2026-04-28
2026-05-01 09:00  Peeters  hear party=1          -> refused role
2026-05-01 09:05  Baert    hear party=1          -> refused not-yet invite
