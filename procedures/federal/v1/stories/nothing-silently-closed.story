# A complaint is not closed while anything is owed: neither the acknowledgement, nor the answer, nor the analysis (S1-10).

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 08:00  Maes     close                 -> refused while-pending assess
2026-03-03 09:00  Maes     assess admissible
2026-03-03 09:05  Maes     close                 -> refused while-pending acknowledge
2026-03-03 09:10  Maes     acknowledge
2026-03-03 09:15  Maes     close                 -> refused while-pending answer
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-09 10:00  Yilmaz   investigate
2026-03-09 10:30  Yilmaz   judge no-judgment
2026-03-09 11:00  Yilmaz   propose
2026-03-09 11:05  Yilmaz   answer
2026-03-09 11:06  Maes     close                 -> refused while-pending analyse
2026-03-09 11:10  Maes     analyse code=delay    -> ended close
