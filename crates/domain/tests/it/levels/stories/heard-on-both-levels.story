# Heard and answered on the first level; on the second each is heard again, and the answer of each level goes with its own records.

person Dirk    is desk
person Peeters is complaints-manager
person Baert   is decision-body

2026-04-13 09:00  Dirk     receive by=letter received=2026-04-13 email=yes -> due handle 2026-05-11
2026-04-13 09:05  Dirk     classify complaint
2026-04-13 09:10  Dirk     name other=yes email=yes
2026-04-14 09:00  Dirk     invite party=1 at=2026-04-28T10:00 answer-by=2026-04-22
2026-04-14 09:05  Peeters  waive party=2 ground=no-wish
2026-04-28 11:00  Peeters  hear party=1          -> must-not hear
2026-05-04 09:00  Peeters  propose
2026-05-04 10:00  Peeters  answer                -> letter answer, met handle, encloses hear party=1, ended close
2026-05-11 20:00  complainant escalate           -> open, stage 2, must hear party=1, must hear party=2, dated hearing 2026-04-28
2026-05-12 09:00  Baert    waive party=1 ground=no-wish -> must-not hear party=1
2026-05-12 09:05  Baert    invite party=2 at=2026-06-01T10:00 answer-by=2026-05-25 -> to-respondent invitation
2026-06-01 11:00  Baert    hear party=2
2026-06-02 09:00  Baert    propose
2026-06-02 10:00  Baert    answer                -> letter answer, met review, encloses hear party=2, encloses-not hear party=1, ended close
