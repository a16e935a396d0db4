# The one complained about does not handle it (A-10).

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Maes     assess admissible
2026-03-03 09:05  Maes     acknowledge
2026-03-03 09:30  Maes     name-respondent person=Yilmaz
2026-03-03 10:00  Maes     assign to=Yilmaz          -> refused assignee-barred
2026-03-03 10:05  Maes     assign to=Bakker          -> handler Bakker
2026-03-04 10:00  Maes     name-respondent person=Bakker -> must assign, may-not Bakker note
