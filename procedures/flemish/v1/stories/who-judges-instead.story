# The complaints manager is away and the handler who took over turns out to have been involved: the decision body judges what the first one found.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body
absent Ilse 2026-06-16 until 2026-08-31

2026-06-11 09:00  web   receive
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-15 09:00  Ilse  assess admissible
2026-06-15 09:05  Ilse  acknowledge
2026-06-15 10:00  Tom   assign to=Bram
2026-06-22 10:00  Bram  investigate                  -> may-not Koen judge
2026-06-22 11:00  Tom   assign to=Sara               -> may Sara judge, may-not Koen judge
2026-06-22 12:00  Lies  name-respondent person=Sara  -> may Koen judge, may-not Sara judge
