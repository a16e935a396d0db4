# Somebody outside takes the complaint up after the end, sets a day for the file and finds it founded; we said unfounded. Both are kept,
# the dossier stays ended, and it can be opened again (7.9; H-27, H-28).

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body
absent Chris 2026-12-01 until 2026-12-31
absent Dana 2026-12-01 until 2026-12-31

2026-03-02 09:00  web         receive
2026-03-02 09:00  web         register
2026-03-02 09:00  web         classify complaint
2026-03-03 09:00  Chris       assess admissible
2026-03-03 09:05  Chris       acknowledge
2026-03-03 10:00  Ann         assign to=Bob
2026-03-04 10:00  Bob         investigate
2026-03-04 11:00  Bob         propose
2026-03-05 11:30  Chris       check passed
2026-03-05 11:45  Chris       judge unfounded
2026-03-05 12:00  Chris       answer resolution=resolved
2026-03-09 20:00  complainant react satisfied
2026-09-07 09:00  Chris       case-day filing on=2026-09-22                  -> refused not-yet case
2026-09-07 09:05  Chris       finding at-fault                               -> refused not-yet case
2026-09-07 09:10  Bob         case ombudsman                                 -> refused role
2026-09-07 09:15  Chris       case ombudsman lodged=2026-09-08               -> refused in-the-future
2026-09-07 09:20  Chris       case ombudsman lodged=2026-09-04               -> ended close, no-letter
2026-09-07 09:25  Bob         case-day filing on=2026-09-22                  -> refused role
2026-09-07 09:30  Chris       case-day filing on=2026-09-22                  -> dated filing 2026-09-22, warns case-day complaints-manager decision-body from 2026-09-15
2026-09-08 09:00  Chris       case-day filing on=2026-09-29 instead=yes      -> dated filing 2026-09-29
2026-09-28 09:00  Chris       case ombudsman lodged=2026-09-04
2026-11-02 09:00  Bob         finding at-fault                               -> refused role
2026-11-02 09:05  Chris       finding not-at-fault given=2026-10-29          -> judgment unfounded
2026-11-02 09:10  Chris       finding at-fault given=2026-10-29 instead=yes  -> judgment unfounded, no-letter, no-alert, may Chris reopen
  -> only complaints-manager decision-body may case case-day finding
2026-12-01 09:00
  -> only coordinator complaints-manager decision-body may case case-day finding
