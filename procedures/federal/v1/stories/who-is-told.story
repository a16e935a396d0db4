# Who is told of what, and what whoever complains is promised; from which day on somebody is reminded of a term or a measure.

person Maes   is coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body
person Claire is management-committee

2026-03-02 09:00  Maes    receive by=phone email=yes
  -> told handle
  -> warns acknowledge coordinator from 2026-03-06
  -> warns handle handler coordinator from 2026-03-25
2026-03-02 09:01  Maes    register
2026-03-02 09:02  Maes    classify suggestion
  -> alert coordinator of reply
  -> told nothing
2026-03-02 09:02  Maes    classify complaint grievances=2
  -> alert coordinator of assess learn
  -> told handle
2026-03-02 09:03  Maes    reroute unit=north
  -> alert coordinator of assess learn
2026-03-03 09:00  Maes    assess admissible
  -> alert coordinator of acknowledge assign
2026-03-03 09:05  Maes    acknowledge
2026-03-03 10:00  Maes    assign to=Yilmaz
2026-03-04 10:00  Yilmaz  hold until=2026-04-15
  -> told handle promise
  -> warns promise handler coordinator from 2026-04-13
2026-03-09 10:00  Yilmaz  investigate
  -> alert handler of judge propose
2026-03-10 11:00  Yilmaz  propose
2026-03-10 11:05  Yilmaz  judge unfounded grievance=1
2026-03-10 11:06  Yilmaz  judge unfounded grievance=2
2026-03-10 11:10  Yilmaz  answer
  -> alert coordinator of analyse
  -> told nothing
2026-03-12 09:00  Maes    analyse code=delay
2026-03-12 10:00  Maes    improve preventive owner=Yilmaz by=2026-06-30 decided=2026-03-12
  -> warns improve from 2026-06-23
2026-03-20 09:05  Maes    refer
