# The Federal Ombudsman takes the complaint up while it is still handled here: nothing here waits for it, and the day for the file
# stays when the dossier ends.

person Maes   is coordinator
person Yilmaz is handler

2026-03-02 09:00  web     receive
2026-03-02 09:00  web     register
2026-03-02 09:01  Maes    case ombudsman lodged=2026-03-02
2026-03-02 09:02  Maes    classify complaint
2026-03-02 09:05  Maes    case-day filing on=2026-04-20  -> dated filing 2026-04-20
2026-03-03 09:00  Maes    assess admissible              -> must answer
2026-03-03 09:05  Maes    acknowledge                    -> letter acknowledgement
2026-03-03 10:00  Maes    assign to=Yilmaz
2026-03-09 10:00  Yilmaz  investigate
2026-03-10 11:00  Yilmaz  propose
2026-03-10 11:05  Yilmaz  judge well-founded
2026-03-10 11:10  Yilmaz  answer                         -> letter answer
2026-03-12 09:00  Maes    analyse code=delay             -> ended close, dated filing 2026-04-20
2026-05-04 09:00  Maes    finding at-fault               -> judgment well-founded, ended close
