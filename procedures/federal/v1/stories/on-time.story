# The three subprocesses from end to end: the coordinator takes it in, the handler answers, the coordinator analyses it
# (S1-15 to S1-23).

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive               -> due acknowledge 2026-03-09, due handle 2026-04-01
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint    -> must assess, alert coordinator
2026-03-03 09:00  Maes     assess admissible     -> must acknowledge, must assign
2026-03-03 09:05  Maes     acknowledge           -> letter acknowledgement, met acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz      -> handler Yilmaz, must investigate
2026-03-09 10:00  Yilmaz   investigate           -> must propose, alert handler
2026-03-10 10:00  Yilmaz   judge well-founded    -> judgment well-founded
2026-03-10 11:00  Yilmaz   propose
2026-03-10 11:05  Yilmaz   answer                -> letter answer, met handle, must analyse, alert coordinator, open
2026-03-20 10:00  Maes     analyse code=delay    -> ended close
