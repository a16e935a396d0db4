# On the second level it turns out to be a suggestion, or inadmissible: there is no decision that could stand.

person Dirk    is desk
person Maes    is coordinator
person Yilmaz  is handler
person Lambert is handler
person Peeters is complaints-manager
person Petit   is complaints-manager
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
2026-03-20 09:01  Dirk     escalate
2026-03-20 10:00  Maes     assign to=Lambert
2026-03-23 10:00  Lambert  investigate                 -> may Dubois uphold
2026-03-23 11:00  Dirk     classify suggestion         -> must reply, may-not Dubois uphold
2026-03-23 11:05  Dubois   uphold                      -> refused not-included
2026-03-23 11:10  Dirk     classify complaint          -> must assess, may Dubois uphold
2026-03-23 11:15  Petit    assess inadmissible ground=appeal-open -> must acknowledge, may-not Dubois uphold
