# A dispute before the Council of State starts while the complaint is handled: the two are linked, nothing is lost, and the
# complaint can be found inadmissible because of it or go on (H-29). A message that is in truth a dispute is forwarded.

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
2026-03-02 10:00  Peeters  classify dispute            -> refused kind-elsewhere
2026-03-03 09:00  Peeters  assess admissible
2026-03-03 09:10  Peeters  acknowledge                 -> letter acknowledgement
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-04 09:00  Yilmaz   investigate
2026-03-05 09:00  Yilmaz   link to=2026-GES-1          -> refused role
2026-03-05 09:10  Maes     link to=2026-GES-1          -> linked 2026-GES-1, running handle, must propose
2026-03-05 09:20  Maes     measure preventive owner=Maes by=2026-06-30 -> refused not-yet judge
2026-03-06 09:00  Peeters  correct assess to=inadmissible ground=appeal-open -> must acknowledge, must-not propose
2026-03-06 09:10  Peeters  acknowledge                 -> letter acknowledgement, ended close
2026-03-09 09:00  Maes     link to=2026-GES-2          -> linked 2026-GES-2
