# A second message about the same goes on in the first; taken out again, it proves to be no message at all.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive            -> due acknowledge 2026-06-22, due refuse 2026-06-22, due handle 2026-07-27
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-11 15:00  Lies  merge lead=story    -> refused itself-as-lead
2026-06-11 15:01  Lies  merge lead=another  -> letter merged, ended merge
2026-06-12 09:00  Ilse  reopen             -> open, must assess
2026-06-12 09:10  Ilse  decline ground=spam -> no-letter, ended decline
