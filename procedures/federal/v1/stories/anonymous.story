# Anonymous, without any address: the acknowledgement is waived, and revives when an address becomes known (A-19).

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  Maes     receive by=phone email=no anonymous=yes
2026-03-02 09:05  Maes     register
2026-03-02 09:06  Maes     classify complaint
2026-03-03 09:00  Maes     assess admissible         -> waived acknowledge, must assign, must-not acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-04 10:00  Yilmaz   investigate
2026-03-05 09:00  Maes     correct address email=yes -> must acknowledge
2026-03-05 09:05  Maes     acknowledge               -> letter acknowledgement, met acknowledge
2026-03-05 11:00  Yilmaz   judge no-judgment
2026-03-05 11:05  Yilmaz   propose
2026-03-05 11:10  Yilmaz   answer                    -> letter answer
