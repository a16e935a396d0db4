# On the second level the decision body decides, also where a complaints manager is left who had no part in the first answer.

person Dirk    is desk
person Maes    is coordinator
person Yilmaz  is handler
person Lambert is handler
person Peeters is complaints-manager
person Emil    is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Peeters  assess admissible
2026-03-03 09:05  Peeters  acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-04 10:00  Yilmaz   investigate
2026-03-04 11:00  Yilmaz   propose
2026-03-05 09:00  Maes     check-form passed
2026-03-05 10:00  Peeters  check-content passed
2026-03-05 10:05  Peeters  judge unfounded
2026-03-05 10:15  Peeters  answer
2026-03-20 09:00  complainant react not-satisfied
2026-03-20 09:01  complainant escalate                -> stage 2
2026-03-20 10:01  Maes     assign to=Lambert
2026-03-23 10:00  Lambert  investigate                -> may Dubois judge, may-not Emil judge
2026-03-23 11:00  Lambert  propose
2026-03-24 09:00  Maes     check-form passed          -> may Dubois check-content, may-not Emil check-content
2026-03-24 09:30  Dubois   check-content passed
2026-03-24 10:00  Dubois   judge unfounded            -> may Dubois answer, may Emil answer
