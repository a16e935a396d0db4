# Handled together with the complaint of somebody else, to an answer of its own; what was answered is not taken out any more.

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
2026-03-02 09:01  Dirk     join lead=another    -> letter joined
2026-03-02 10:00  Dirk     name-respondent person=Peeters -> may-not Peeters assess, may Dubois assess
2026-03-03 09:00  Dubois   assess admissible
2026-03-03 09:05  Maes     acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-04 10:00  Yilmaz   investigate
2026-03-04 11:00  Yilmaz   propose
2026-03-05 09:00  Maes     check-form passed
2026-03-05 10:00  Dubois   check-content passed
2026-03-05 10:05  Dubois   judge well-founded
2026-03-05 10:15  Dubois   answer                    -> met handle
2026-03-05 10:16  Dirk     unjoin               -> refused not-included
