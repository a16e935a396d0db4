# A founded grievance says which ombuds norms it offends, none, one or several; another one offends none.

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
2026-06-15 10:00  Tom   assign to=Bram
2026-06-22 10:00  Bram  investigate
2026-06-22 10:00  Bram  investigate
2026-06-23 10:00  Bram  judge unfounded norms=reasonable-term             -> refused norm-of-unfounded
2026-06-23 10:01  Bram  judge well-founded norms=politeness               -> refused norm-unknown
2026-06-23 10:02  Bram  judge well-founded norms=reasonable-term,reasoning -> judgment well-founded
2026-06-24 10:00  Bram  judge partly-founded                              -> judgment partly-founded
