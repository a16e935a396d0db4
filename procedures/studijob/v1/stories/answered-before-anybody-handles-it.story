# The line manager gives the feedback at once, before a handler is appointed: that handler finds the cause and need not answer again (S3-14, S3-15).

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Hugo  is handler
person Mia   is management-committee

2026-04-22 09:00  Ilse  receive by=phone email=yes  -> due feedback 2026-04-29
2026-04-22 09:01  Ilse  register
2026-04-22 09:02  Ilse  classify complaint          -> must assign, must feedback, alert line-manager
2026-04-22 09:05  Ilse  feedback                    -> refused role
2026-04-22 09:06  Hugo  feedback                    -> refused role
2026-04-22 09:07  Dora  feedback                    -> refused role
2026-04-24 10:00  Lars  feedback                    -> letter feedback, met feedback, must-not feedback, must assign, must cause
2026-04-24 10:05  Lars  cause code=planning         -> refused not-yet assign
2026-04-27 10:00  Lars  assign to=Hugo              -> handler Hugo, alert handler, must-not feedback, may Hugo feedback
2026-04-27 11:00  Hugo  cause code=planning         -> must cause
2026-04-27 11:05  Lars  cause                       -> must-not cause
2026-04-28 09:00  Lars  tell told=2026-05-01
2026-04-28 09:05  Lars  review                      -> ended close
