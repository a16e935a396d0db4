# Not satisfied with the first line: the second line was in the answer, and is told again to who comes back,
# also after the dossier has ended (S1-09).

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Maes     assess admissible
2026-03-03 09:05  Maes     acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-09 10:00  Yilmaz   investigate
2026-03-10 11:00  Yilmaz   propose
2026-03-10 11:05  Yilmaz   judge unfounded
2026-03-10 11:06  Maes     refer                     -> refused not-yet answer
2026-03-10 11:10  Yilmaz   answer                    -> letter answer
2026-03-12 09:00  Maes     analyse code=delay    -> ended close
2026-03-20 09:00  Yilmaz   refer                     -> refused role
2026-03-20 09:05  Maes     refer                     -> letter referral, ended close
2026-03-21 09:00  Maes     refer                     -> refused already-done
