# A second message about the same goes on in the first.

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
2026-04-22 10:00  Dora  merge lead=first      -> letter merged, ended merge
