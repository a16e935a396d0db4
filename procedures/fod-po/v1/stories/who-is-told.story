# Who is told of what, and what whoever complains is promised; from which day on somebody is reminded of a term or a measure.

person Dirk    is desk
person Maes    is coordinator
person Yilmaz  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  Dirk     receive by=phone email=yes
  -> told handle
  -> warns acknowledge complaints-manager coordinator from 2026-03-03
  -> warns handle coordinator complaints-manager from 2026-03-25
2026-03-02 09:01  Dirk     register
2026-03-02 09:02  Dirk     classify suggestion
  -> alert coordinator of reply
  -> told nothing
2026-03-02 09:02  Dirk     classify complaint grievances=2
  -> alert complaints-manager coordinator of assess
  -> told handle
2026-03-02 09:03  Maes     reroute unit=north
  -> alert complaints-manager coordinator of assess
2026-03-03 09:00  Peeters  assess admissible
  -> alert coordinator of assign
2026-03-03 09:05  Peeters  acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-03 11:00  Maes     hold until=2026-04-10
  -> told handle promise
  -> warns promise coordinator complaints-manager from 2026-04-08
2026-03-04 10:00  Yilmaz   investigate
  -> alert complaints-manager of judge
  -> alert handler of propose
2026-03-04 11:00  Yilmaz   propose
  -> alert coordinator of check-form
2026-03-05 09:00  Maes     check-form passed
  -> alert complaints-manager of check-content
2026-03-05 10:00  Peeters  check-content passed
2026-03-05 10:05  Peeters  judge unfounded grievance=1
2026-03-05 10:06  Peeters  judge partly-founded grievance=2
2026-03-05 10:15  Peeters  answer
  -> told nothing
2026-03-06 10:00  Maes     discuss
2026-03-06 11:00  Maes     measure preventive owner=Yilmaz by=2026-06-30
  -> warns measure from 2026-06-23
2026-03-20 09:00  complainant react not-satisfied
  -> alert coordinator of escalate
2026-03-20 09:01  complainant escalate
  -> alert coordinator of assign
  -> told review
  -> warns review coordinator decision-body from 2026-04-13
2026-03-20 10:00  Maes     assign to=Lambert
2026-03-23 10:00  Lambert  investigate
  -> alert decision-body of judge
  -> alert handler of propose
2026-03-23 11:00  Lambert  propose
  -> alert coordinator of check-form
2026-03-24 09:00  Maes     check-form passed
  -> alert decision-body of check-content
2026-03-24 09:30  Dubois   check-content passed
2026-03-24 10:00  Dubois   judge unfounded grievance=1
2026-03-24 10:01  Dubois   judge unfounded grievance=2
2026-03-24 10:10  Dubois   answer
  -> told nothing
2026-03-26 09:00  complainant react not-satisfied
2026-03-26 10:00  Dubois   refer-after-answer
