# What is judged is judged of the words of a grievance: where the judged one is taken out, the other has moved up, not the judgment.

person Dirk    is desk
person Maes    is coordinator
person Claes   is deputy coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint grievances=2
2026-03-03 10:00  Peeters  assess admissible
2026-03-03 10:05  Peeters  acknowledge
2026-03-03 11:00  Maes     assign to=Yilmaz
2026-03-04 09:00  Yilmaz   investigate
2026-03-04 10:00  Yilmaz   propose
2026-03-04 11:00  Maes     check-form passed
2026-03-04 12:00  Peeters  check-content passed
2026-03-04 13:00  Peeters  judge well-founded grievance=1
2026-03-04 13:05  Dirk     classify complaint grievances=2 main=2 -> must-not judge grievance=1, must judge grievance=2
2026-03-04 13:10  Dirk     classify complaint was=2 -> must judge, must assess
2026-03-04 13:30  Peeters  assess admissible
2026-03-04 13:35  Peeters  acknowledge
2026-03-04 13:40  Maes     assign to=Yilmaz
2026-03-05 09:00  Yilmaz   investigate
2026-03-05 09:30  Yilmaz   propose
2026-03-05 10:00  Maes     check-form passed
2026-03-05 10:30  Peeters  check-content passed
2026-03-05 11:00  Peeters  answer -> refused not-yet judge
2026-03-05 11:30  Peeters  judge unfounded -> judgment unfounded
2026-03-05 12:05  Dirk     classify complaint was=new -> must judge
