# Without a solution and without a date the week passes, and that shows.

person Ilse  is employee
person Lars  is line-manager
person Hugo  is handler

2026-04-22 09:00  Ilse  receive        -> due feedback 2026-04-29
2026-04-22 10:00  Lars  assign to=Hugo
2026-04-30 09:00                       -> late feedback
2026-04-30 09:00  Hugo  feedback       -> letter feedback, late feedback
