# The director stepped in at the first level while the complaints manager was away, and judged: so on the second level another decides, whoever had no part in it.

person Dirk    is desk
person Maes    is coordinator
person Yilmaz  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body
absent Peeters 2026-03-02 until 2026-03-10

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Dubois   assess admissible
2026-03-03 09:05  Maes     acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-04 10:00  Yilmaz   investigate
2026-03-04 11:00  Yilmaz   propose
2026-03-05 09:00  Maes     check-form passed
2026-03-05 10:00  Dubois   check-content passed
2026-03-05 10:05  Dubois   judge unfounded            -> judgment unfounded
2026-03-05 10:15  Dubois   answer                     -> letter answer
2026-03-20 09:00  complainant react not-satisfied
2026-03-20 09:01  complainant escalate                -> stage 2
2026-03-20 10:01  Maes     assign to=Lambert
2026-03-23 10:00  Lambert  investigate
2026-03-23 10:05  Dubois   judge well-founded         -> refused person anyone-of-an-earlier-stage
2026-03-23 10:10  Dubois   uphold                     -> refused person anyone-of-an-earlier-stage
2026-03-23 11:00  Lambert  propose
2026-03-24 09:00  Maes     check-form passed
2026-03-24 09:30  Dubois   check-content passed       -> refused person anyone-of-an-earlier-stage
2026-03-24 09:35  Peeters  check-content passed
2026-03-24 10:00  Peeters  judge well-founded         -> judgment well-founded
2026-03-24 10:10  Peeters  answer                     -> letter answer, met review
