# What was judged is told: no higher level, and no word of where else one can turn, before the answer says it.

person Lena  is desk
person Ann   is coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web   receive
2026-03-02 09:00  web   register
2026-03-02 09:00  web   classify complaint
2026-03-03 09:00  Chris assess admissible
2026-03-03 09:05  Chris acknowledge
2026-03-03 10:00  Ann   assign to=Bob
2026-03-04 10:00  Bob   investigate
2026-03-04 11:00  Bob   propose
2026-03-05 09:00  Ann   check passed
2026-03-05 10:00  Chris judge unfounded
2026-03-05 10:15  Chris answer
2026-03-06 09:00  Chris correct judge to=partly-founded -> must answer, may-not complainant escalate
2026-03-06 20:00  complainant escalate                  -> refused while-pending answer
2026-03-09 09:00  Bob   propose
2026-03-09 09:30  Ann   check passed
2026-03-09 09:35  Chris discuss told=2026-03-09
2026-03-09 10:00  Chris answer                          -> letter answer, may complainant escalate
2026-03-10 20:00  complainant escalate                  -> stage 2, may Dana refer-at-once
2026-03-11 09:00  Ann   assign to=Eva
2026-03-12 09:00  Eva   investigate
2026-03-12 10:00  Dana  judge unfounded                 -> must answer
2026-03-12 10:05  Dana  refer-at-once                   -> refused not-included
