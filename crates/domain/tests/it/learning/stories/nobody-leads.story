# Where nobody leads the unit, the management signs in their stead; what was signed before a dossier was opened again is signed anew.

person Ilse  is employee
person Mia   is management-committee
person Lars  is line-manager
person Hugo  is handler
absent Lars 2026-05-01 until 2026-05-31

2026-04-22 09:00  Ilse  receive
2026-04-22 10:00  Lars  assign to=Hugo
2026-05-04 10:00  Mia   cause code=planning        -> refused role
2026-05-04 10:00  Hugo  cause code=planning        -> may Mia cause, may-not Ilse cause
2026-05-04 11:00  Mia   cause                      -> must-not cause
2026-06-01 09:00  Hugo  feedback
2026-06-01 09:10  Lars  tell told=2026-06-02
2026-06-01 09:20  Lars  review
2026-06-01 09:30  Lars  close                      -> ended close
2026-06-02 09:00  Lars  reopen                     -> open, must cause
2026-06-02 09:10  Hugo  cause code=information     -> must cause
2026-06-02 09:20  Lars  cause                      -> must-not cause
