# The ombudsman takes the complaint up after the end, sets a day for the file and finds it founded; we said unfounded. Both are kept,
# the dossier stays ended, and it can be opened again (H-27, H-28).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body
absent Joost 2026-12-01 until 2026-12-31
absent Mirjam 2026-12-01 until 2026-12-31

2026-04-13 09:00  Anna   receive
2026-04-13 09:01  Anna   register
2026-04-13 09:02  Anna   classify complaint
2026-04-13 09:03  Anna   name-respondent other=yes
2026-04-14 09:00  Mirjam assess admissible
2026-04-14 09:05  Mirjam acknowledge
2026-04-14 09:10  Joost  assign to=Femke
2026-04-15 09:00  Femke  copy
2026-04-15 14:00  Anna   posts copy
2026-04-16 09:00  Femke  waive-hearing party=1 ground=no-wish
2026-04-16 09:05  Femke  investigate
2026-04-16 09:15  Femke  invite party=2 at=2026-04-30T09:00 answer-by=2026-04-24
2026-04-16 14:00  Anna   posts invitation
2026-05-01 09:10  Femke  hear party=2 held=2026-04-30
2026-05-01 14:05  Femke  judge unfounded
2026-05-04 09:00  Femke  propose
2026-05-04 10:00  Mirjam check passed
2026-05-04 11:00  Mirjam answer                                         -> letter answer, due ombudsman 2027-05-04
2026-05-04 11:05  Femke  copy-answer
2026-05-04 14:00  Anna   posts outcome-respondent                       -> ended close
2026-09-07 09:00  Joost  case-day filing on=2026-09-22                  -> refused not-included
2026-09-07 09:05  Joost  finding at-fault                               -> refused not-included
2026-09-07 09:10  Femke  second-line ombudsman                          -> refused role
2026-09-07 09:15  Joost  second-line ombudsman lodged=2026-09-08        -> refused in-the-future
2026-09-07 09:20  Joost  second-line ombudsman lodged=2026-09-04        -> no-letter
2026-09-07 09:25  Femke  case-day filing on=2026-09-22                  -> refused role
2026-09-07 09:30  Joost  case-day filing on=2026-09-22                  -> dated filing 2026-09-22, warns case-day coordinator complaints-manager from 2026-09-15
2026-09-08 09:00  Joost  case-day filing on=2026-09-29 instead=yes      -> dated filing 2026-09-29
2026-09-28 09:00  Joost  second-line ombudsman lodged=2026-09-04
2026-11-02 09:00  Femke  finding at-fault                               -> refused role
2026-11-02 09:05  Joost  finding not-at-fault given=2026-10-29          -> judgment unfounded
2026-11-02 09:10  Joost  finding at-fault given=2026-10-29 instead=yes  -> judgment unfounded, no-letter, no-alert, may Joost reopen
  -> only coordinator complaints-manager may second-line second-line-otherwise case-day finding
2026-12-01 09:00
  -> only coordinator complaints-manager decision-body may second-line second-line-otherwise case-day finding
