# Refused for want of an address, which then comes: the decision is put right and the complaint is taken up, from the first receipt (II.76).

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  Lies  receive by=letter email=no anonymous=yes
2026-06-11 09:01  Lies  register
2026-06-11 09:02  Lies  classify complaint
2026-06-15 09:05  Ilse  assess inadmissible ground=anonymous -> ended close
2026-06-17 09:00  Lies  correct address postal=yes           -> ended close
2026-06-17 09:05  Ilse  reopen                               -> open
2026-06-17 09:10  Ilse  correct assess to=admissible         -> must acknowledge, must-not refuse, must assign, running handle, due handle 2026-07-27
2026-06-17 09:15  Ilse  acknowledge                          -> by-post acknowledgement, running acknowledge
2026-06-18 09:00  Lies  posts acknowledgement                -> met acknowledge
