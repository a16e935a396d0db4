# Any employee takes a complaint in and enters it: also who handles complaints, or directs the firm (S3-05). Who only sets it up is none.

person Dora  is desk
person Lars  is line-manager
person Hugo  is handler
person Mia   is management-committee
person Arno  is administrator

2026-04-22 09:00  Arno  receive by=phone email=yes -> refused role
2026-04-22 09:00  Hugo  receive by=phone email=yes -> must register
2026-04-22 09:01  Mia   register
2026-04-22 09:02  Hugo  classify complaint         -> must assign
2026-04-22 09:03  Hugo  assign to=Hugo             -> refused role
2026-04-22 10:00  Lars  assign to=Hugo             -> handler Hugo
