# The ombudsman takes the complaint up after the end, sets a day for the file and finds it founded; we said unfounded. Both are kept,
# the dossier stays ended, and it can be opened again (H-27, H-28).

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Bea    is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Ada    is adviser
person Arno   is adviser
absent Kim 2026-12-01 until 2026-12-31

2026-02-25 09:00  web  receive
2026-02-25 09:00  web  register
2026-02-25 09:00  web  classify complaint
2026-02-27 09:00  Dora to-board
2026-03-03 09:00  Bert assess admissible
2026-03-03 10:00  Kim  acknowledge
2026-03-03 10:05  Kim  waive-hearing party=1 ground=no-wish
2026-04-16 09:00  Bert judge unfounded
2026-04-16 09:05  Kim  propose
2026-04-16 09:10  Bert answer
2026-09-07 09:00  Kim  case-day filing on=2026-09-22                  -> refused not-included
2026-09-07 09:05  Kim  finding at-fault                               -> refused not-included
2026-09-07 09:10  Dora second-line ombudsman                          -> refused role
2026-09-07 09:15  Kim  second-line ombudsman lodged=2026-09-08        -> refused in-the-future
2026-09-07 09:20  Kim  second-line ombudsman lodged=2026-09-04        -> no-letter
2026-09-07 09:25  Dora case-day filing on=2026-09-22                  -> refused role
2026-09-07 09:30  Kim  case-day filing on=2026-09-22                  -> dated filing 2026-09-22, warns case-day complaints-manager from 2026-09-15
2026-09-08 09:00  Kim  case-day filing on=2026-09-29 instead=yes      -> dated filing 2026-09-29
2026-09-28 09:00  Kim  second-line ombudsman lodged=2026-09-04
2026-11-02 09:00  Dora finding at-fault                               -> refused role
2026-11-02 09:05  Kim  finding not-at-fault given=2026-10-29          -> judgment unfounded
2026-11-02 09:10  Kim  finding at-fault given=2026-10-29 instead=yes  -> judgment unfounded, no-letter, no-alert, may Kim reopen
  -> only complaints-manager may second-line second-line-otherwise case-day finding
2026-12-01 09:00
  -> only complaints-manager decision-body may second-line second-line-otherwise case-day finding
