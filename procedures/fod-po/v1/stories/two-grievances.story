# Two grievances are judged apart; equal ones that differ make the whole partly founded (H-17).

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
2026-03-02 09:00  web      classify complaint
2026-03-02 11:00  Dirk     classify complaint grievances=2
2026-03-03 09:00  Peeters  assess admissible
2026-03-03 09:05  Peeters  acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-04 10:00  Yilmaz   investigate
2026-03-04 11:00  Yilmaz   propose
2026-03-05 09:00  Maes     check-form passed
2026-03-05 10:00  Peeters  check-content passed
2026-03-05 10:05  Peeters  judge well-founded grievance=1 -> must judge, must discuss
2026-03-05 10:06  Peeters  judge unfounded grievance=1
2026-03-05 10:06  Peeters  judge well-founded grievance=1
2026-03-05 10:07  Peeters  judge unfounded grievance=3    -> refused no-such-item
2026-03-05 10:08  Peeters  answer                         -> refused not-yet judge
2026-03-05 10:10  Peeters  judge unfounded grievance=2    -> must-not judge, judgment partly-founded
2026-03-05 10:15  Peeters  answer                         -> letter answer
