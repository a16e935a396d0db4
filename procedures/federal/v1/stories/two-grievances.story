# Two grievances are judged apart; equal ones that differ make the whole partly founded (H-17).

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-02 11:00  Maes     classify complaint grievances=2
2026-03-03 09:00  Maes     assess admissible
2026-03-03 09:05  Maes     acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-04 10:00  Yilmaz   investigate
2026-03-04 11:00  Yilmaz   propose
2026-03-05 10:05  Yilmaz   judge well-founded grievance=1
2026-03-05 10:07  Yilmaz   judge unfounded grievance=3    -> refused no-such-item
2026-03-05 10:08  Yilmaz   answer                         -> refused not-yet judge
2026-03-05 10:10  Yilmaz   judge unfounded grievance=2    -> judgment partly-founded
2026-03-05 10:15  Yilmaz   answer                         -> letter answer
