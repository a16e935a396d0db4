# Three handled it one after the other, each going on with what was done. Of whoever turns out to be complained about, what they did does not
# stand: a judgment alone is judged anew, a draft alone drafted anew; what was found takes with it what others drafted and judged on it.

person Maes   is coordinator
person Yilmaz is handler
person Bakker is handler
person Nowak  is handler
person Peters is handler

2026-03-02 09:00  web     receive
2026-03-02 09:00  web     register
2026-03-02 09:00  web     classify complaint
2026-03-03 09:00  Maes    assess admissible
2026-03-03 09:05  Maes    acknowledge
2026-03-03 10:00  Maes    assign to=Yilmaz
2026-03-04 10:00  Yilmaz  investigate
2026-03-05 09:00  Maes    assign to=Bakker                -> owes propose judge answer
2026-03-05 10:00  Bakker  propose
2026-03-06 09:00  Maes    assign to=Nowak                 -> owes judge answer
2026-03-06 10:00  Nowak   judge unfounded                 -> owes answer
2026-03-09 09:00  Maes    name-respondent person=Nowak    -> owes assign judge answer
2026-03-09 09:30  Maes    assign to=Peters
2026-03-09 10:00  Peters  answer                          -> refused while-pending judge
2026-03-09 10:05  Peters  judge well-founded              -> owes answer
2026-03-10 09:00  Maes    name-respondent person=Bakker   -> owes propose answer
2026-03-10 10:00  Peters  answer                          -> refused while-pending propose
2026-03-10 10:05  Peters  propose                         -> owes answer
2026-03-11 09:00  Maes    name-respondent person=Yilmaz   -> owes investigate propose judge answer
2026-03-11 10:00  Peters  investigate
2026-03-11 11:00  Peters  propose
2026-03-11 11:05  Peters  judge partly-founded
2026-03-11 11:10  Peters  answer                          -> letter answer, judgment partly-founded
2026-03-13 09:00  Maes    analyse code=competence         -> ended close
