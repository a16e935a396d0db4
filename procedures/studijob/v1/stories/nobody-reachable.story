# An anonymous disappointment: nobody can be told, and the cause is found all the same.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Lena  is line-manager
person Hugo  is handler
person Hanna is handler
person Mia   is management-committee

2026-04-22 09:00  Ilse  receive by=phone email=no anonymous=yes
2026-04-22 09:00  Ilse  register
2026-04-22 09:00  Ilse  classify complaint   -> waived feedback, waived-term feedback, must cause
2026-04-22 10:00  Lars  assign to=Hugo
2026-04-22 10:10  Hugo  cause code=unknown
2026-04-22 10:20  Lars  cause
2026-04-22 10:30  Lars  tell told=2026-04-24
2026-04-22 10:40  Lars  review               -> ended close
