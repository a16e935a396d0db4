# Who is not satisfied turns to the line manager or the management: the same dossier is opened again, with feedback anew.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Lena  is line-manager
person Hugo  is handler
person Hanna is handler
person Mia   is management-committee

2026-04-22 09:00  web   receive
2026-04-22 09:00  web   register
2026-04-22 09:00  web   classify complaint
2026-04-22 10:00  Lars  assign to=Hugo
2026-04-23 09:00  Hugo  feedback
2026-04-23 09:10  Hugo  cause code=delay
2026-04-23 09:20  Lars  cause
2026-04-23 09:30  Hugo  tell told=2026-05-04
2026-04-23 09:40  Lars  review               -> ended close
2026-05-06 09:00  Hugo  reopen               -> refused role
2026-05-06 09:02  Mia   reopen               -> refused role
2026-05-06 09:05  Lars  reopen               -> open, must close-again
2026-05-07 09:00  Lars  feedback             -> letter feedback
2026-05-07 09:10  Lars  close-again          -> ended close-again
2026-05-08 09:00  Lars  reopen               -> open, must close-again
2026-05-08 09:05  Hugo  cause code=delay
