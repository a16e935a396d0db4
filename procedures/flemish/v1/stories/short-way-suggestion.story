# A suggestion is no complaint: a reply, and the yearly report counts it among the other registrations.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify suggestion -> must reply, must-not assess, lapsed acknowledge, lapsed refuse, lapsed handle, alert desk
2026-06-11 10:00  Ilse  assess admissible  -> refused not-included
2026-06-12 09:00  Lies  reply              -> letter reply, open, must discuss
2026-06-15 10:00  Tom   discuss            -> ended close
