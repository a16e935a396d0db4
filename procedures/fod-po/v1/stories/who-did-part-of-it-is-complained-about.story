# Whoever takes it over goes on with what was done. Of whoever turns out to be complained about, what they did does not stand: a judgment alone is
# judged anew, a draft alone drafted and looked at anew; what was found takes with it what others drafted and judged on it.

person Dirk    is desk
person Maes    is coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Claes   is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Peeters  assess admissible
2026-03-03 09:05  Peeters  acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-04 10:00  Yilmaz   investigate
2026-03-05 09:00  Maes     assign to=Bakker               -> owes propose judge answer
2026-03-05 10:00  Bakker   propose
2026-03-05 11:00  Maes     assign to=Lambert              -> owes check-form check-content judge answer
2026-03-05 11:05  Maes     check-form passed
2026-03-05 14:00  Peeters  check-content passed
2026-03-06 09:00  Claes    judge unfounded                -> owes answer
2026-03-06 10:00  Dirk     name-respondent person=Claes   -> owes judge answer
2026-03-06 10:05  Peeters  answer                         -> refused while-pending judge
2026-03-06 10:10  Peeters  judge unfounded                -> owes answer
2026-03-09 09:00  Dirk     name-respondent person=Bakker  -> owes propose answer
2026-03-09 09:05  Peeters  answer                         -> refused while-pending propose
2026-03-09 10:00  Lambert  propose
2026-03-09 11:00  Maes     check-form passed
2026-03-09 14:00  Peeters  check-content passed           -> owes answer
2026-03-10 09:00  Dirk     name-respondent person=Yilmaz  -> owes investigate propose judge answer
2026-03-10 10:00  Lambert  investigate
2026-03-10 11:00  Lambert  propose
2026-03-10 11:30  Maes     check-form passed
2026-03-10 14:00  Peeters  check-content passed
2026-03-10 14:05  Peeters  judge partly-founded
2026-03-10 14:10  Peeters  answer                         -> letter answer, judgment partly-founded
