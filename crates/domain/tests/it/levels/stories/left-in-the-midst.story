# The complainant goes to the second level while hearings of the first are planned: those do not take place, nobody owes them any more, and the
# second level hears everyone anew.

person Dirk    is desk
person Peeters is complaints-manager
person Baert   is decision-body

2026-04-13 09:00  Dirk     receive by=letter received=2026-04-13 email=yes -> due handle 2026-05-11
2026-04-13 09:05  Dirk     classify complaint
2026-04-13 09:10  Dirk     name other=yes email=yes
2026-04-14 09:00  Dirk     invite party=1 at=2026-05-18T10:00 answer-by=2026-05-04 -> letter invitation, dated hearing 2026-05-18
2026-04-14 09:05  Dirk     invite party=2 at=2026-05-18T11:00 answer-by=2026-05-04 -> to-respondent invitation
2026-05-12 20:00  complainant escalate           -> stage 2, undated, lapsed handle, due review 2026-06-23
  -> owes hear answer close
2026-05-12 20:05  Peeters  hear party=1          -> refused role
2026-05-13 09:00  Baert    hear party=1          -> refused not-yet invite
2026-05-13 09:05  Baert    invite party=1 at=2026-06-01T10:00 answer-by=2026-05-25 -> letter invitation, dated hearing 2026-06-01
2026-05-13 09:10  Baert    waive party=2 ground=no-wish -> must hear party=1, must-not hear party=2
2026-05-20 09:00  Dirk     correct receive to=2026-04-10 -> dated hearing 2026-06-01
2026-06-01 11:00  Baert    hear party=1          -> must-not hear, dated hearing 2026-06-01
2026-06-02 09:00  Baert    propose
2026-06-02 10:00  Baert    answer                -> letter answer, met review, encloses hear party=1, encloses-not hear party=2, ended close
