# Handled together with the complaint of somebody else, to an answer of its own; what was answered is not taken out any more.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-11 09:01  Lies  join lead=another    -> letter joined
2026-06-11 10:00  Lies  name-respondent person=Ilse -> may-not Ilse assess, may Tom assess
2026-06-15 09:00  Koen  assess admissible
2026-06-15 09:05  Tom   acknowledge
2026-06-15 10:00  Tom   assign to=Bram
2026-06-22 10:00  Bram  investigate
2026-06-23 11:00  Bram  propose
2026-06-24 09:00  Tom   check passed
2026-06-24 10:00  Bram  judge partly-founded
2026-06-24 10:15  Koen  answer             -> letter answer, met handle
2026-06-24 10:16  Lies  unjoin               -> refused not-included
