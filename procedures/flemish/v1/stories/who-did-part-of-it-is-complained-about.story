# Whoever takes it over goes on with what was done. Of whoever turns out to have been involved in the facts, what they did does not stand (II.86):
# a judgment alone is judged anew, a draft alone drafted and checked anew; what was found takes with it what others drafted and judged on it.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Nele is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-15 09:00  Ilse  assess admissible
2026-06-15 09:05  Ilse  acknowledge
2026-06-15 10:00  Tom   assign to=Bram
2026-06-16 10:00  Bram  investigate
2026-06-17 09:00  Tom   assign to=Sara                -> owes propose judge answer
2026-06-17 10:00  Sara  propose
2026-06-18 09:00  Tom   assign to=Nele                -> owes check judge answer
2026-06-18 10:00  Tom   check passed
2026-06-18 11:00  Ilse  judge unfounded               -> owes answer
2026-06-19 09:00  Lies  name-respondent person=Ilse   -> owes judge answer
2026-06-19 09:05  Tom   answer                        -> refused while-pending judge
2026-06-19 10:00  Nele  judge well-founded            -> owes answer discuss
2026-06-22 09:00  Lies  name-respondent person=Sara   -> owes propose answer discuss
2026-06-22 09:05  Tom   answer                        -> refused while-pending propose
2026-06-22 10:00  Nele  propose                       -> owes check answer discuss
2026-06-22 11:00  Tom   check passed                  -> owes answer discuss
2026-06-23 09:00  Lies  name-respondent person=Bram   -> owes investigate propose judge answer discuss
2026-06-24 10:00  Nele  investigate
2026-06-24 11:00  Nele  propose
2026-06-24 11:05  Nele  judge partly-founded
2026-06-24 14:00  Tom   check passed
2026-06-24 15:00  Koen  answer                        -> letter answer, judgment partly-founded
