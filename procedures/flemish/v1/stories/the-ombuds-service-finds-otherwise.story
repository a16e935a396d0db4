# The Vlaamse Ombudsdienst takes the complaint up after the end, sets a day for the file and finds it founded; we said unfounded. Both are kept,
# the dossier stays ended, and it can be opened again (H-27, H-28).

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body
absent Ilse 2026-12-01 until 2026-12-31
absent Tom 2026-12-01 until 2026-12-31

2026-06-11 09:00  web         receive
2026-06-11 09:00  web         register
2026-06-11 09:00  web         classify complaint
2026-06-15 09:00  Ilse        assess admissible
2026-06-15 09:05  Ilse        acknowledge
2026-06-15 10:00  Tom         assign to=Bram
2026-06-22 10:00  Bram        investigate
2026-06-23 11:00  Bram        propose
2026-06-24 09:00  Ilse        check passed
2026-06-24 10:00  Bram        judge unfounded
2026-06-24 10:15  Ilse        answer
2026-06-29 20:00  complainant react not-satisfied
2026-06-30 09:05  Ilse        refer
2026-09-07 09:00  Ilse        case-day filing on=2026-09-22                  -> refused not-yet case
2026-09-07 09:05  Ilse        finding at-fault                               -> refused not-yet case
2026-09-07 09:10  Bram        case ombudsman                                 -> refused role
2026-09-07 09:15  Ilse        case ombudsman lodged=2026-09-08               -> refused in-the-future
2026-09-07 09:20  Ilse        case ombudsman lodged=2026-09-04               -> ended close, no-letter
2026-09-07 09:25  Bram        case-day filing on=2026-09-22                  -> refused role
2026-09-07 09:30  Ilse        case-day filing on=2026-09-22                  -> dated filing 2026-09-22, warns case-day complaints-manager coordinator from 2026-09-15
2026-09-08 09:00  Ilse        case-day filing on=2026-09-29 instead=yes      -> dated filing 2026-09-29
2026-09-28 09:00  Ilse        case ombudsman lodged=2026-09-04
2026-11-02 09:00  Bram        finding at-fault                               -> refused role
2026-11-02 09:05  Ilse        finding not-at-fault given=2026-10-29          -> judgment unfounded
2026-11-02 09:10  Ilse        finding at-fault given=2026-10-29 instead=yes  -> judgment unfounded, no-letter, no-alert, may Ilse reopen
  -> only complaints-manager coordinator may case case-day finding
2026-12-01 09:00
  -> only coordinator complaints-manager decision-body may case case-day finding
