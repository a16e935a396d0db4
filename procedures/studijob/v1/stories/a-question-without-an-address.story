# Who asks by telephone and leaves no address was answered on the spot: nobody can be written to, and nothing stays open.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager

2026-04-22 09:00  Ilse  receive by=phone email=no postal=no
2026-04-22 09:01  Ilse  register
2026-04-22 09:02  Ilse  classify information-request  -> ended close, no-letter
