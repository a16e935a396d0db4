# Who is named at the second level is heard there, and nowhere else: at the first nothing is owed any more.

person Dirk    is desk
person Peeters is complaints-manager
person Baert   is decision-body

2026-04-13 09:00  Dirk     receive by=letter received=2026-04-13 email=yes
2026-04-13 09:05  Dirk     classify complaint
2026-04-14 09:00  Dirk     invite party=1 at=2026-05-18T10:00 answer-by=2026-05-04
2026-05-12 20:00  complainant escalate           -> stage 2, undated, must hear party=1
2026-05-13 09:00  Peeters  name other=yes email=yes -> must hear party=2
2026-05-13 09:05  Baert    invite party=2 at=2026-06-01T10:00 answer-by=2026-05-25 -> dated hearing 2026-06-01
2026-05-14 09:00  Baert    waive party=2 ground=no-wish -> undated, must hear party=1, must-not hear party=2
