# What belongs to another authority is sent on; another unit needs no letter; another entity does, and the term keeps counting.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  Lies  receive by=phone
2026-06-11 09:01  Ilse  forward            -> refused not-yet register
2026-06-11 09:02  Lies  register
2026-06-11 09:03  Lies  classify complaint
2026-06-11 10:00  Lies  reroute unit=two   -> no-letter
2026-06-11 11:00  Ilse  forward            -> letter forwarded, letter passed-on, ended forward
2026-06-12 09:00  Ilse  reopen             -> open
2026-06-12 09:30  Lies  transfer body=sister -> letter transferred, due handle 2026-07-27, may-not Ilse assess
