# Written without a name or an address: registered and counted, not admissible (II.76), and nobody can be told (A-19).

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  Lies  receive by=letter email=no anonymous=yes
2026-06-11 09:01  Lies  register
2026-06-11 09:02  Lies  classify complaint
2026-06-15 09:05  Ilse  assess inadmissible ground=anonymous -> waived refuse, no-letter, ended close
