# II.77: the same facts, already handled, nothing new; it is refused with a letter, not left unanswered (H-02).

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-15 09:05  Ilse  assess inadmissible ground=already-handled -> must refuse, lapsed handle
2026-06-15 09:10  Ilse  refuse             -> letter refusal, met refuse, ended close
2026-06-20 10:00  complainant react satisfied -> refused ended close
