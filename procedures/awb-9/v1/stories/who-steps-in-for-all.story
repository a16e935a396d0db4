# The authority itself is all there is: it does what nobody else is there for.

person Wouter is decision-body
person Femke is handler
person Bas   is employee

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
  -> only decision-body may forward
2026-03-04 09:00  Wouter name-respondent person=Bas
2026-03-05 09:00  Wouter assess admissible
  -> owes acknowledge assign copy investigate invite hear propose judge answer
  -> only decision-body may acknowledge assign copy
2026-03-05 09:05  Wouter acknowledge
2026-03-05 09:10  Wouter copy                    -> to-respondent copy
  -> only decision-body may invite waive-hearing
2026-03-05 09:20  Wouter adjourn by=2-weeks      -> must tell-respondents
  -> only decision-body may tell-respondents
2026-03-05 09:25  Wouter tell-respondents
2026-03-06 09:00  complainant withdraw           -> ended withdraw
  -> only decision-body may reopen
