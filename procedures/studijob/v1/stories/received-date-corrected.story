# It was said on Monday and registered on Wednesday with the wrong day: the week counts from the right one.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Lena  is line-manager
person Hugo  is handler
person Hanna is handler
person Mia   is management-committee

2026-04-22 09:00  Ilse  receive by=phone received=2026-04-21  -> due feedback 2026-04-28
2026-04-22 09:00  Ilse  register
2026-04-22 09:00  Ilse  classify complaint
2026-04-22 09:30  Dora  correct receive to=2026-04-20   -> due feedback 2026-04-27
2026-04-22 09:40  Ilse  note
