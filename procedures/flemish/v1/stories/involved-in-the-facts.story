# Whoever was involved in the facts does not handle it (II.86), also when that shows later (A-10, A-15).

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive            -> due acknowledge 2026-06-22, due refuse 2026-06-22, due handle 2026-07-27
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-15 09:00  Ilse  assess admissible  -> met decide, lapsed refuse
2026-06-15 09:05  Ilse  acknowledge        -> letter acknowledgement, met acknowledge
2026-06-15 10:00  Lies  name-respondent person=Bram
2026-06-15 10:01  Tom   assign to=Bram     -> refused assignee-barred
2026-06-15 10:02  Tom   assign to=Sara     -> handler Sara
2026-06-16 09:00  Lies  name-respondent person=Sara -> must assign, may-not Sara investigate
2026-06-16 10:00  Lies  name-respondent person=Ilse -> may-not Ilse judge
2026-06-16 10:01  Lies  name-respondent person=Tom  -> may-not Tom assign, may Koen assign
