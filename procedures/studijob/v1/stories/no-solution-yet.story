# Without a solution the feedback says when there will be one: that day is watched, and the feedback stays owed (T-21).

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Lena  is line-manager
person Hugo  is handler
person Hanna is handler
person Mia   is management-committee

2026-04-22 09:00  web   receive                   -> due feedback 2026-04-29
2026-04-22 09:00  web   register
2026-04-22 09:00  web   classify complaint        -> alert line-manager
2026-04-22 10:00  Lars  assign to=Hugo
2026-04-28 10:00  Hugo  promise until=2026-04-28  -> refused not-in-the-future
2026-04-28 10:05  Hugo  promise until=2026-05-20  -> letter promise, met feedback, due promise 2026-05-20, must feedback
2026-05-19 10:00  Hugo  promise until=2026-06-03  -> letter promise, due promise 2026-06-03
2026-06-04 09:00                                  -> late promise
2026-06-04 09:30  Hugo  feedback                  -> letter feedback, late promise, must-not feedback
2026-06-04 09:40  Hugo  promise until=2026-07-01  -> refused not-included
