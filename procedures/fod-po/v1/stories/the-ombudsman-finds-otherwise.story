# The Federal Ombudsman takes the complaint up after the end, sets a day for the file and finds it founded; we said unfounded. Both are kept,
# the dossier stays ended, and it can be opened again (H-27, H-28).

person Dirk    is desk
person Maes    is coordinator
person Claes   is deputy coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web         receive
2026-03-02 09:00  web         register
2026-03-02 09:00  web         classify complaint
2026-03-03 09:00  Peeters     assess admissible
2026-03-03 09:05  Peeters     acknowledge
2026-03-03 10:00  Maes        assign to=Yilmaz
2026-03-04 10:00  Yilmaz      investigate
2026-03-04 11:00  Yilmaz      propose
2026-03-05 09:00  Maes        check-form passed
2026-03-05 10:00  Peeters     check-content passed
2026-03-05 10:05  Peeters     judge unfounded
2026-03-05 10:15  Peeters     answer
2026-03-20 09:00  Dirk        react not-satisfied
2026-03-20 09:01  Dirk        escalate received=2026-03-19
2026-03-20 10:00  Maes        assign to=Lambert
2026-03-23 10:00  Lambert     investigate
2026-03-23 11:00  Lambert     propose
2026-03-24 09:00  Maes        check-form passed
2026-03-24 09:30  Dubois      check-content passed
2026-03-24 10:00  Dubois      uphold
2026-03-24 10:10  Dubois      answer
2026-03-24 10:15  Dubois      refer
2026-03-25 09:00  complainant react satisfied
2026-09-07 09:00  Peeters     case-day filing on=2026-09-22                  -> refused not-yet case
2026-09-07 09:05  Peeters     finding at-fault                               -> refused not-yet case
2026-09-07 09:10  Yilmaz      case ombudsman                                 -> refused role
2026-09-07 09:15  Peeters     case ombudsman lodged=2026-09-08               -> refused in-the-future
2026-09-07 09:20  Peeters     case ombudsman lodged=2026-09-04               -> ended close, no-letter
2026-09-07 09:25  Yilmaz      case-day filing on=2026-09-22                  -> refused role
2026-09-07 09:30  Peeters     case-day filing on=2026-09-22                  -> dated filing 2026-09-22, warns case-day complaints-manager decision-body from 2026-09-15
2026-09-08 09:00  Peeters     case-day filing on=2026-09-29 instead=yes      -> dated filing 2026-09-29
2026-09-28 09:00  Peeters     case ombudsman lodged=2026-09-04
2026-11-02 09:00  Yilmaz      finding at-fault                               -> refused role
2026-11-02 09:05  Peeters     finding not-at-fault given=2026-10-29          -> judgment unfounded
2026-11-02 09:10  Peeters     finding at-fault given=2026-10-29 instead=yes  -> judgment unfounded, no-letter, no-alert, may Peeters reopen
  -> only complaints-manager decision-body may case case-day finding
2026-11-02 09:20  Maes        measure preventive owner=Yilmaz by=2026-12-18  -> ended close
