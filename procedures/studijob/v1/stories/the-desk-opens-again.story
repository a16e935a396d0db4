# No line manager is there: what was closed by mistake is opened, and closed again, by the desk.

person Ilse  is employee
person Dora  is desk

2026-04-22 09:00  Ilse  receive by=phone email=yes
2026-04-22 09:01  Ilse  register
2026-04-22 09:02  Ilse  classify suggestion
2026-04-22 09:10  Dora  reply          -> letter reply, ended close
2026-04-23 09:00  Dora  reopen         -> open, may Dora close-again
2026-04-23 09:10  Dora  close-again    -> ended close-again
