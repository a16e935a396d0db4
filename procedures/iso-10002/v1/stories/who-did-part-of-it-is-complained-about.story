# Whoever takes it over goes on with what was done. Of whoever turns out to be complained about, what they did does not stand: a judgment alone is
# judged anew, a draft alone drafted and checked anew; what was found takes with it what others drafted and judged on it.

person Lena  is desk
person Ann   is coordinator
person Bob   is handler
person Eva   is handler
person Finn  is handler
person Chris is complaints-manager
person Gina  is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web   receive
2026-03-02 09:00  web   register
2026-03-02 09:00  web   classify complaint
2026-03-03 09:00  Chris assess admissible
2026-03-03 09:05  Chris acknowledge
2026-03-03 10:00  Ann   assign to=Bob
2026-03-04 10:00  Bob   investigate
2026-03-05 09:00  Ann   assign to=Eva                -> owes propose judge answer
2026-03-05 10:00  Eva   propose
2026-03-05 11:00  Ann   assign to=Finn               -> owes check judge answer
2026-03-05 11:05  Ann   check passed
2026-03-06 09:00  Gina  judge unfounded              -> owes answer
2026-03-06 10:00  Lena  name-respondent person=Gina  -> owes judge answer
2026-03-06 10:05  Chris answer                       -> refused while-pending judge
2026-03-06 10:10  Chris judge unfounded              -> owes answer
2026-03-09 09:00  Lena  name-respondent person=Eva   -> owes propose answer
2026-03-09 09:05  Chris answer                       -> refused while-pending propose
2026-03-09 10:00  Finn  propose
2026-03-09 11:00  Ann   check passed                 -> owes answer
2026-03-10 09:00  Lena  name-respondent person=Bob   -> owes investigate propose judge answer
2026-03-10 10:00  Finn  investigate
2026-03-10 11:00  Finn  propose
2026-03-10 11:30  Ann   check passed
2026-03-10 14:00  Chris judge partly-founded
2026-03-10 14:05  Chris answer                       -> letter answer, judgment partly-founded
