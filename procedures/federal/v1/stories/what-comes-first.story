# What must wait as long as something else is owed: each of it by name.

person Maes   is coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  Maes    receive by=phone email=yes
2026-03-02 09:01  Maes    register
2026-03-02 09:02  Maes    classify suggestion
2026-03-02 09:02  Maes    classify issue-report
2026-03-02 09:03  Maes    name-respondent person=Dubois
2026-03-02 09:04  Maes    classify complaint
2026-03-03 09:00  Maes    assess admissible
2026-03-03 10:00  Maes    assign to=Yilmaz
2026-03-03 10:01  Yilmaz  propose                     -> refused not-yet investigate
2026-03-03 10:02  Yilmaz  answer                      -> refused not-yet propose, refused not-yet judge, refused while-pending acknowledge, refused while-pending investigate
2026-03-03 10:05  Maes    acknowledge
2026-03-04 09:00  Yilmaz  investigate
2026-03-04 10:00  Yilmaz  judge unfounded
2026-03-04 10:01  Yilmaz  answer                      -> refused not-yet propose
2026-03-04 11:00  Yilmaz  propose                     -> may Yilmaz answer
2026-03-05 09:00  Maes    reroute unit=north          -> must assign
2026-03-05 09:01  Yilmaz  answer                      -> refused while-pending assign
2026-03-05 09:10  Maes    assign to=Bakker
2026-03-06 09:00  Maes    name-respondent person=Yilmaz -> must investigate, must propose, must judge
2026-03-06 09:01  Bakker  answer                      -> refused while-pending investigate, refused while-pending propose, refused while-pending judge
2026-03-06 09:02  Bakker  judge unfounded             -> refused while-pending investigate
2026-03-06 09:03  Bakker  propose                     -> refused while-pending investigate
2026-03-06 09:04  Bakker  investigate
2026-03-06 09:05  Bakker  answer                      -> refused while-pending propose, refused while-pending judge
2026-03-06 09:06  Bakker  propose
2026-03-06 09:07  Bakker  answer                      -> refused while-pending judge
2026-03-06 09:10  Bakker  judge unfounded             -> may Bakker answer
2026-03-09 09:00  Maes    classify complaint grievances=2 -> must judge grievance=2
2026-03-09 09:01  Bakker  answer                      -> refused not-yet judge, refused while-pending assess
