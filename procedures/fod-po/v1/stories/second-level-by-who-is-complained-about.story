# On the second level too: what was upheld by somebody who turns out to be complained about is decided anew, and so is what was upheld on
# findings that do not stand.

person Dirk    is desk
person Maes    is coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body
person Renard  is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Peeters  assess admissible
2026-03-03 09:05  Peeters  acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-04 10:00  Yilmaz   investigate
2026-03-04 11:00  Yilmaz   propose
2026-03-05 09:00  Maes     check-form passed
2026-03-05 10:00  Peeters  check-content passed
2026-03-05 10:05  Peeters  judge unfounded
2026-03-05 10:15  Peeters  answer
2026-03-20 09:00  complainant react not-satisfied
2026-03-20 09:01  complainant escalate                     -> stage 2
2026-03-20 10:00  Maes     assign to=Lambert
2026-03-23 10:00  Lambert  investigate
2026-03-23 14:00  Maes     assign to=Bakker                -> owes propose judge answer
2026-03-24 09:00  Bakker   propose
2026-03-24 10:00  Maes     check-form passed
2026-03-24 11:00  Renard   check-content passed
2026-03-24 11:05  Dubois   uphold                          -> must-not judge, may Renard answer
2026-03-25 09:00  Dirk     name-respondent person=Dubois   -> must uphold, must-not judge, must-not investigate, must-not propose, may-not Renard answer
2026-03-25 10:00  Renard   uphold                          -> must-not uphold
2026-03-26 09:00  Dirk     name-respondent person=Lambert  -> must uphold, must investigate, must propose, must-not judge
2026-03-26 10:00  Renard   uphold                          -> refused while-pending investigate
2026-03-27 10:00  Bakker   investigate
2026-03-27 11:00  Bakker   propose
2026-03-27 14:00  Maes     check-form passed
2026-03-27 15:00  Renard   check-content passed
2026-03-27 15:05  Renard   uphold                          -> must-not uphold
2026-03-27 15:10  Renard   answer                          -> letter answer, must refer
