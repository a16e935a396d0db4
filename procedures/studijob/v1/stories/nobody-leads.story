# Where the line manager is away, the management signs in their stead; a handler who is complained about is replaced.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Lena  is line-manager
person Hugo  is handler
person Hanna is handler
person Mia   is management-committee
absent Lars 2026-04-23 until 2026-05-31
absent Lena 2026-04-23 until 2026-05-31

2026-04-22 09:00  web   receive
2026-04-22 09:00  web   register
2026-04-22 09:00  web   classify complaint
2026-04-22 10:00  Lars  assign to=Hugo
2026-04-23 09:00  Ilse  name-respondent person=Hugo  -> must assign
2026-04-23 09:10  Mia   assign to=Hugo       -> refused assignee-barred
2026-04-23 09:11  Mia   assign to=Hanna      -> handler Hanna
2026-04-24 09:00  Hugo  feedback             -> refused person respondent
2026-04-24 09:01  Hanna feedback             -> letter feedback
2026-04-24 10:00  Hanna cause code=competence -> may Mia cause, may-not Ilse cause
2026-04-24 11:00  Mia   cause                -> must-not cause
2026-04-24 11:10  Hanna tell told=2026-05-01
2026-04-24 11:20  Mia   review               -> ended close
