# Solved meanwhile: the complainant takes it back, the dossier ends with a letter and can be opened again.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive            -> due acknowledge 2026-06-22, due refuse 2026-06-22, due handle 2026-07-27
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-15 09:00  Ilse  assess admissible  -> met decide, lapsed refuse
2026-06-15 09:05  Ilse  acknowledge        -> letter acknowledgement, met acknowledge
2026-06-17 10:00  complainant withdraw      -> letter withdrawn, ended withdraw, lapsed handle
2026-06-18 09:00  Tom   reopen             -> open, must assign, running handle, must close-again
2026-06-18 09:30  Tom   close-again        -> refused while-pending assign
