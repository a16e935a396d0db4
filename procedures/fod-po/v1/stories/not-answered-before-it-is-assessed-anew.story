# Who classifies a complaint anew has it assessed anew; until then no answer leaves.

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
2026-03-03 10:00  Peeters  assess admissible
2026-03-03 10:05  Peeters  acknowledge
2026-03-03 11:00  Maes     assign to=Yilmaz
2026-03-04 09:00  Yilmaz   investigate
2026-03-04 10:00  Yilmaz   propose
2026-03-04 11:00  Maes     check-form passed
2026-03-04 12:00  Peeters  check-content passed
2026-03-04 13:00  Peeters  judge unfounded
2026-03-04 13:10  Dirk     classify complaint -> must assess
2026-03-04 14:00  Peeters  answer -> refused while-pending assess
2026-03-04 15:00  Peeters  assess inadmissible ground=old-facts -> must acknowledge
