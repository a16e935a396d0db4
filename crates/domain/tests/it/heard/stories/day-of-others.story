# A day that an authority outside sets may be today, and takes the place of another that it set: never of a hearing, which is moved by inviting anew.

person Dirk is desk
person Peeters is complaints-manager

2026-03-02 09:00  Dirk     receive by=letter received=2026-03-02
2026-03-02 09:05  Dirk     day session on=2026-03-01  -> refused in-the-past
2026-03-02 09:10  Dirk     day session on=2026-03-02  -> dated session 2026-03-02
2026-03-02 09:20  Dirk     invite party=1 at=2026-03-16T10:00 -> dated hearing 2026-03-16
2026-03-02 09:30  Dirk     day session on=2026-03-20 instead=yes -> refused no-such-date
2026-03-02 09:40  Dirk     day session on=2026-03-20  -> dated session 2026-03-20
2026-03-02 09:50  Dirk     day session on=2026-03-27 instead=yes -> dated session 2026-03-27, dated hearing 2026-03-16
