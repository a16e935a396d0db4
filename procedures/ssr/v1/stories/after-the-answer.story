# What is over with the answer: nobody is appointed, advises, tells that it is late, or postpones (9:12); and after the year the ombudsman need not (9:24).

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Bea    is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Ada    is adviser
person Arno   is adviser

2026-02-25 09:00  web    receive
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint
2026-02-27 09:00  Dora   to-board
2026-03-03 09:00  Bert   assess admissible
2026-03-03 10:00  Kim    acknowledge
2026-03-03 10:05  Kim    waive-hearing party=1 ground=no-wish
2026-04-02 09:00  Dora   consent given=2026-04-01 until=2026-04-15 -> must postpone
  -> only complaints-manager decision-body may postpone
2026-04-02 09:05  Bert   postpone until=2026-04-15   -> letter postponed, due handle 2026-04-15
2026-04-03 09:00  Bert   adjourn by=1-week           -> refused not-included
2026-04-10 09:00  Dora   consent given=2026-04-09 until=2026-04-20 -> must postpone
2026-04-16 09:00  Bert   judge unfounded
2026-04-16 09:05  Kim    propose                     -> may Kim tell-late
2026-04-16 09:10  Bert   answer                      -> letter answer, late handle, ended close, due ombudsman 2027-04-16
2026-04-16 09:15  Kim    reopen
2026-04-16 09:20  Kim    tell-late until=2026-05-01  -> refused not-included
2026-04-16 09:25  Kim    postpone until=2026-04-20   -> refused not-included
2026-04-16 09:30  Kim    close-again                 -> ended close-again
2027-04-19 09:00  Kim    second-line ombudsman       -> refused term-over ombudsman
2027-04-19 09:05  Kim    second-line-otherwise ombudsman
