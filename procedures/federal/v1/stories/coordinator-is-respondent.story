# It is about the coordinator: the deputy steps in, and when it is about both, the management (A-15).

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 08:00  Maes     name-respondent person=Maes
2026-03-03 09:00  Maes     assess admissible         -> refused person respondent
2026-03-03 09:01  Dubois   assess admissible         -> refused role
2026-03-03 09:02  Claes    name-respondent person=Claes
2026-03-03 09:03  Claes    assess admissible         -> refused person respondent
2026-03-03 09:04  Dubois   assess admissible
2026-03-03 09:05  Dubois   acknowledge               -> met acknowledge
2026-03-03 10:00  Dubois   assign to=Yilmaz
2026-03-09 10:00  Yilmaz   investigate
2026-03-10 10:00  Yilmaz   judge unfounded
2026-03-10 11:00  Yilmaz   propose
2026-03-10 11:05  Yilmaz   answer                    -> must analyse
2026-03-20 10:00  Dubois   analyse code=delay    -> ended close
