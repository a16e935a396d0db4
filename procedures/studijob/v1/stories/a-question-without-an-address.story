# Who asks by telephone and leaves no address: somebody answers, and what was said stands in the dossier and behind the private link.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager

2026-04-22 09:00  Ilse  receive by=phone email=no postal=no
2026-04-22 09:01  Ilse  register
2026-04-22 09:02  Ilse  classify information-request  -> must reply, open
2026-04-22 09:05  Ilse  reply                         -> letter reply, ended close
