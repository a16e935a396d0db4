# Only who has no answer when the thirty days are over turns to the director; answered late is answered.

person Maes is coordinator
person Dirk is desk
person Vera is decision-body

2026-03-02 09:00  Dirk  receive by=letter received=2026-03-02 email=yes -> due handle 2026-04-01, must propose, must answer
2026-03-02 09:05  Dirk  classify complaint
2026-04-01 23:30  complainant escalate       -> refused term-not-over handle
2026-04-02 00:30  complainant escalate       -> stage 2, due again 2026-05-02, must judge
2026-04-03 09:00  Vera  propose
2026-04-03 09:05  Vera  judge well-founded
2026-04-03 09:10  Vera  answer               -> met again, ended close
