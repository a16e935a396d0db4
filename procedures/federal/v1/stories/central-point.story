# One central point: whoever of staff gets a complaint, it is the coordinator who registers it (S1-16).

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  Yilmaz   receive by=phone      -> refused role
2026-03-02 09:05  Maes     receive by=phone source=internal received=2026-02-27 -> must register, due acknowledge 2026-03-06
2026-03-02 09:06  Yilmaz   register              -> refused role
2026-03-02 09:07  Maes     register
2026-03-02 09:08  Maes     classify complaint    -> must assess
2026-03-02 09:09  Yilmaz   assess admissible     -> refused role
