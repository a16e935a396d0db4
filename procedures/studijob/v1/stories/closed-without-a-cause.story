# No complaint is closed without its cause, under two signatures, and without how and when the firm hears of it (H-30).

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
2026-04-23 09:00  Hugo  feedback            -> letter feedback
2026-04-23 10:00  Lars  close               -> refused not-yet cause
2026-04-23 10:01  Lars  tell told=2026-05-04 -> refused not-yet cause
2026-04-23 10:02  Lars  review              -> refused not-yet cause
2026-04-23 10:03  Lars  cause               -> refused cause-missing
2026-04-23 10:04  Lars  cause code=procedure -> must cause
2026-04-23 10:05  Lars  cause               -> refused signed
2026-04-23 10:06  Lena  cause               -> refused role
2026-04-23 10:07  Lars  close               -> refused not-yet cause
2026-04-24 09:00  Hugo  cause code=misunderstanding text=new -> must cause
2026-04-24 09:30  Lena  cause               -> must-not cause
2026-04-24 09:40  Lena  close               -> refused not-yet tell
2026-04-24 09:41  Lena  tell                -> refused told-inside-missing
2026-04-24 09:42  Lena  tell told=2026-05-04
2026-04-24 09:43  Lena  close               -> refused while-pending review
2026-04-24 09:44  Lena  review              -> ended close
