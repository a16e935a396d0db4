# A refusal that is told after the tenth day is told all the same, and counts as late.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive            -> due refuse 2026-06-22
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-23 09:05  Ilse  assess inadmissible ground=older-than-a-year -> late decide
2026-06-23 09:10  Ilse  refuse             -> letter refusal, late refuse, late acknowledge, ended close
