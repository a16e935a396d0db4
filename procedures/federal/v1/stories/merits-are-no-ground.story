# At intake nobody says that a complaint is unfounded: that is no ground, and no judgment comes before the investigation.

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Maes     assess inadmissible ground=unfounded  -> refused ground-unknown
2026-03-03 09:01  Maes     decline ground=unfounded              -> refused ground-unknown
2026-03-03 09:02  Maes     assess admissible
2026-03-03 09:05  Maes     acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-03 11:00  Yilmaz   judge unfounded                       -> refused not-yet investigate
2026-03-04 09:00  Yilmaz   investigate
2026-03-04 09:05  Maes     judge unfounded                       -> refused role
2026-03-04 09:10  Yilmaz   judge unfounded                       -> judgment unfounded
