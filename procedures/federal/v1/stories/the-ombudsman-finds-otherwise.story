# The Federal Ombudsman takes the complaint up after the end, sets a day for the file and finds it founded; we said unfounded. Both are kept,
# the dossier stays ended, and it can be opened again (H-27, H-28).

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body
absent Maes 2026-12-01 until 2026-12-31
absent Claes 2026-12-01 until 2026-12-31

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-03 09:00  Maes   assess admissible
2026-03-03 09:05  Maes   acknowledge
2026-03-03 10:00  Maes   assign to=Yilmaz
2026-03-09 10:00  Yilmaz investigate
2026-03-10 11:00  Yilmaz propose
2026-03-10 11:05  Yilmaz judge unfounded
2026-03-10 11:10  Yilmaz answer
2026-03-12 09:00  Maes   analyse code=delay
2026-09-07 09:00  Maes   case-day filing on=2026-09-22                  -> refused not-yet case
2026-09-07 09:05  Maes   finding at-fault                               -> refused not-yet case
2026-09-07 09:10  Yilmaz case ombudsman                                 -> refused role
2026-09-07 09:15  Maes   case ombudsman lodged=2026-09-08               -> refused in-the-future
2026-09-07 09:20  Maes   case ombudsman lodged=2026-09-04               -> ended close, no-letter
2026-09-07 09:25  Yilmaz case-day filing on=2026-09-22                  -> refused role
2026-09-07 09:30  Maes   case-day filing on=2026-09-22                  -> dated filing 2026-09-22, warns case-day coordinator from 2026-09-15
2026-09-08 09:00  Maes   case-day filing on=2026-09-29 instead=yes      -> dated filing 2026-09-29
2026-09-28 09:00  Maes   case ombudsman lodged=2026-09-04
2026-11-02 09:00  Yilmaz finding at-fault                               -> refused role
2026-11-02 09:05  Maes   finding not-at-fault given=2026-10-29          -> judgment unfounded
2026-11-02 09:10  Maes   finding at-fault given=2026-10-29 instead=yes  -> judgment unfounded, no-letter, no-alert, may Maes reopen
  -> only coordinator may case case-day finding
2026-11-02 09:20  Maes   improve preventive owner=Yilmaz by=2026-12-18 decided=2026-10-30 -> ended close
2026-12-01 09:00
  -> only coordinator decision-body may case case-day finding
