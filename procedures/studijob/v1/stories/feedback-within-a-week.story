# An employee takes a complaint in by telephone; the line manager hears of it; within a week the customer hears a solution (T-21).

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Lena  is line-manager
person Hugo  is handler
person Hanna is handler
person Mia   is management-committee

2026-04-22 09:00  Ilse  receive by=phone email=yes  -> due feedback 2026-04-29
2026-04-22 09:00  Ilse  register                    -> must classify
2026-04-22 09:01  Ilse  classify complaint          -> must assign, must feedback, must cause, must tell, must review, alert line-manager
2026-04-22 09:30  Ilse  assign to=Hugo              -> refused role
2026-04-22 10:00  Lars  assign to=Hugo              -> handler Hugo, alert handler
2026-04-28 10:00  Ilse  feedback                    -> refused role
2026-04-28 10:05  Hugo  feedback                    -> letter feedback, met feedback, must-not feedback, open
2026-04-28 11:00  Hugo  measure repair owner=Hugo by=2026-04-28
2026-04-28 11:05  Hugo  measure control owner=Lars by=2026-05-15
2026-04-29 09:00  Hugo  cause code=planning         -> must cause, alert line-manager
2026-04-29 10:00  Lars  cause                       -> must-not cause
2026-04-29 10:05  Lars  measure preventive owner=Lars by=2026-06-30
2026-04-29 10:10  Lars  tell told=2026-05-04        -> must-not tell, open
2026-04-29 10:20  Lars  review                      -> ended close
