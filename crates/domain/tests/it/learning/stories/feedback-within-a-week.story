# Feedback within a week with a solution, or with the date on which there will be one: that date is watched in its turn.

person Ilse  is employee
person Lars  is line-manager
person Hugo  is handler

2026-04-22 09:00  Ilse  receive                   -> due feedback 2026-04-29, alert line-manager, must feedback
2026-04-22 10:00  Lars  assign to=Hugo
2026-04-28 10:00  Ilse  promise until=2026-05-20  -> refused role
2026-04-28 10:00  Hugo  promise until=2026-04-28  -> refused not-in-the-future
2026-04-28 10:05  Hugo  promise until=2026-05-20  -> letter promise, met feedback, due promise 2026-05-20, must feedback
2026-05-21 09:00                                  -> late promise
2026-05-21 09:00  Hugo  feedback                  -> letter feedback, late promise, must-not feedback
