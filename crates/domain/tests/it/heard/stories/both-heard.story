# A copy for the respondent before the invitation; both parties are heard before the answer (Awb 9:9, 9:10; domain H-10).

person Dirk is desk
person Peeters is complaints-manager
person Willems is complaints-manager

2026-03-02 09:00  Dirk     receive by=letter received=2026-03-02   -> must hear party=1, must-not hear party=2
2026-03-02 09:05  Dirk     classify complaint
2026-03-02 09:10  Dirk     name person=Willems   -> must copy respondent=1, must invite party=2, must hear party=2
2026-03-02 09:15  Dirk     invite party=2        -> refused not-yet copy
2026-03-02 09:20  Dirk     invite party=1        -> letter letter, must-not invite party=1, must invite party=2
2026-03-02 09:25  Dirk     copy                  -> letter copy, to-respondent copy
2026-03-02 09:30  Willems  hear party=1          -> refused person respondent
2026-03-03 09:00  Dirk     invite party=2        -> letter letter
2026-03-03 09:05  Dirk     invite party=3        -> refused no-such-item
2026-03-03 09:10  Dirk     invite party=2 at=2026-03-02T10:00 -> refused not-in-the-future
2026-03-03 09:15  Dirk     invite party=2 at=2026-03-09T10:00 answer-by=2026-03-10 -> refused answer-after-hearing
2026-03-03 09:16  Dirk     invite party=2 at=2026-03-09T10:00 answer-by=2026-03-03 -> refused answer-today
2026-03-03 09:17  Dirk     invite party=2 at=2026-03-16T10:00
2026-03-16 09:59  Peeters  hear party=2           -> refused not-begun
2026-03-17 12:00  Peeters  propose
2026-03-17 12:05  Peeters  hear party=1 record=none -> refused record-missing
2026-03-17 12:06  Peeters  hear party=1
2026-03-17 12:10  Peeters  answer                -> refused not-yet hear
2026-03-17 12:15  Peeters  hear party=2 held=2026-03-16
2026-03-17 12:20  Peeters  answer                -> letter letter, ended close, met handle
