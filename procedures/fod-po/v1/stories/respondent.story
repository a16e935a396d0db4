# Whoever the complaint is about neither handles it nor is assigned, and loses it when named later (A-10, A-15).

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
2026-03-02 10:00  Dirk     name-respondent person=Yilmaz
2026-03-02 10:01  Dirk     name-respondent person=Yilmaz -> refused already-named
2026-03-03 09:00  Peeters  assess admissible
2026-03-03 09:05  Peeters  acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz              -> refused assignee-barred
2026-03-03 10:01  Maes     assign to=Dirk                -> refused not-a-handler
2026-03-03 10:02  Maes     assign to=Bakker              -> handler Bakker
2026-03-04 09:00  Dirk     name-respondent person=Bakker -> must assign, may-not Bakker investigate
2026-03-04 09:30  Bakker   investigate                   -> refused person respondent
2026-03-04 10:00  Peeters  name-respondent person=Maes   -> may-not Maes assign, may Claes assign
2026-03-04 10:30  Peeters  name-respondent person=Claes  -> may Peeters assign
2026-03-04 11:00  Peeters  assign to=Lambert             -> handler Lambert
