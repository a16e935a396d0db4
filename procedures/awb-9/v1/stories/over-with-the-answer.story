# What is over with the answer: nobody tells that it is late, or postpones (9:12); what it teaches is discussed as often as one likes; after the year the ombudsman need not (9:24).

person Anna   is desk
person Joost  is coordinator
person Femke  is handler
person Bas    is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada    is adviser
person Arno   is adviser

2026-04-13 09:00  web    receive
2026-04-13 09:00  web    register
2026-04-13 09:00  web    classify complaint
2026-04-14 10:00  Mirjam assess admissible
2026-04-14 10:05  Mirjam acknowledge
2026-04-14 11:00  Joost  assign to=Femke
2026-04-15 09:00  Femke  investigate
2026-04-16 09:00  Femke  waive-hearing party=1 ground=no-wish
2026-05-20 09:00  Anna   consent given=2026-05-19 until=2026-06-10 -> must postpone
2026-05-20 09:05  Joost  postpone until=2026-06-10   -> letter postponed, due handle 2026-06-10
2026-06-10 09:00  Anna   consent given=2026-06-09 until=2026-06-12 -> must postpone
2026-06-11 09:00  Femke  propose
2026-06-11 09:05  Mirjam check passed
2026-06-11 09:10  Femke  judge well-founded          -> must discuss
  -> only handler coordinator complaints-manager may tell-late
2026-06-11 09:11  Joost  tell-late until=2026-06-20  -> letter late
2026-06-11 09:12  Mirjam answer                      -> letter answer, late handle, due ombudsman 2027-06-11
  -> must-not postpone
2026-06-11 09:15  Mirjam tell-late until=2026-06-25  -> refused not-included
2026-06-11 09:20  Joost  postpone until=2026-06-12   -> refused not-included
2026-06-12 09:00  Joost  discuss                     -> ended close
2026-06-12 09:05  Joost  reopen                      -> only coordinator complaints-manager may close-again
2026-06-12 09:10  Mirjam close-again                 -> ended close-again
2027-06-14 09:00  Joost  second-line ombudsman       -> refused term-over ombudsman
2027-06-14 09:05  Joost  second-line-otherwise ombudsman
