# What may be done again: a note, a name, another branch, a correction, a promise, a measure. What may not: entering it in the register.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Hugo  is handler
person Hanna is handler
person Mia   is management-committee

2026-04-22 09:00  Ilse  receive by=phone email=yes received=2026-04-21
2026-04-22 09:01  Ilse  register
2026-04-22 09:02  Ilse  classify complaint
2026-04-22 09:03  Ilse  register                    -> refused already-done
2026-04-22 09:10  Ilse  note
2026-04-22 09:11  Dora  note
2026-04-22 09:20  Dora  name-respondent other=yes
2026-04-22 09:21  Dora  name-respondent other=yes
2026-04-22 09:30  Lars  reroute unit=north
2026-04-22 09:31  Lars  reroute unit=south
2026-04-22 09:40  Dora  correct receive to=2026-04-20  -> due feedback 2026-04-27
2026-04-22 09:41  Dora  correct receive to=2026-04-21  -> due feedback 2026-04-28
2026-04-22 10:00  Lars  assign to=Hugo
2026-04-22 10:01  Lars  assign to=Hanna             -> handler Hanna
2026-04-24 10:00  Hanna promise until=2026-05-06    -> letter promise
2026-04-24 10:01  Hanna promise until=2026-05-07    -> letter promise, due promise 2026-05-07
2026-04-24 11:00  Hanna measure repair owner=Hanna by=2026-04-30
2026-04-24 11:01  Hanna measure control owner=Lars by=2026-05-30
2026-04-29 10:00  Hanna feedback                    -> letter feedback
2026-04-29 11:00  Hanna feedback                    -> letter feedback
