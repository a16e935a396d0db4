# Handled together with the complaint of somebody else, to an answer of its own; what was answered is not taken out any more.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Lena  is line-manager
person Hugo  is handler
person Hanna is handler
person Mia   is management-committee

2026-04-22 09:00  web   receive                   -> due feedback 2026-04-29
2026-04-22 09:00  web   register
2026-04-22 09:00  web   classify complaint
2026-04-22 09:01  Dora  join lead=another    -> letter joined
2026-04-22 10:00  Lars  assign to=Hugo
2026-04-29 23:00                                  -> running feedback
2026-04-30 09:00                                  -> late feedback
2026-04-30 10:00  Lars  feedback                  -> letter feedback, late feedback
2026-04-30 10:01  Dora  unjoin               -> refused not-included
