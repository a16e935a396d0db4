# No complaint is closed without its cause, under the signatures of the handler and of whoever leads them, and without having said how
# and when the organisation hears of it.

person Ilse  is employee
person Lars  is line-manager
person Lena  is line-manager
person Hugo  is handler

2026-04-22 09:00  Ilse  receive             -> due cause 2026-05-06
2026-04-22 10:00  Lars  assign to=Hugo
2026-04-23 09:00  Hugo  feedback            -> letter feedback
2026-04-23 10:00  Lars  close               -> refused not-yet cause
2026-04-23 10:00  Hugo  cause               -> refused cause-missing
2026-04-23 10:00  Hugo  cause code=weather  -> refused cause-unknown
2026-04-23 10:00  Ilse  cause code=planning -> refused role
2026-04-23 10:05  Hugo  cause code=planning -> must cause, alert line-manager, running cause, may Lars cause, may-not Hugo cause
2026-04-23 10:06  Hugo  cause               -> refused signed
2026-04-23 10:07  Lars  close               -> refused not-yet cause
2026-04-24 09:00  Lars  cause               -> must-not cause, met cause
2026-04-24 09:10  Lars  measure preventive owner=Ilse by=2026-04-23  -> refused in-the-past
2026-04-24 09:10  Lars  measure preventive owner=Nobody by=2026-05-29  -> refused not-of-staff
2026-04-24 09:10  Lars  measure preventive owner=Ilse by=2026-05-29
2026-04-24 09:15  Lars  measure repair owner=Hugo by=2026-04-24
2026-04-24 09:20  Lars  close               -> refused not-yet tell
2026-04-24 09:30  Lars  tell                -> refused told-inside-missing
2026-04-24 09:30  Lars  tell told=2026-05-04
2026-04-24 09:40  Lars  close               -> refused while-pending review
2026-04-24 09:45  Lars  review
2026-04-24 09:50  Lars  close               -> ended close
