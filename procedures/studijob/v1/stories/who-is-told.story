# Who is told of what, and what the customer is promised; from which day on somebody is reminded of a term or a measure.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Hugo  is handler
person Mia   is management-committee

2026-04-22 09:00  Lars  receive by=phone email=yes
  -> told feedback
  -> warns feedback line-manager from 2026-04-24
2026-04-22 09:01  Ilse  register
2026-04-22 09:02  Ilse  classify suggestion
  -> alert line-manager of reply
  -> told nothing
2026-04-22 09:03  Ilse  classify complaint
  -> alert line-manager of assign
  -> told feedback
2026-04-22 10:00  Lars  assign to=Hugo
  -> alert handler line-manager of cause
2026-04-24 10:00  Hugo  promise until=2026-05-06
  -> told promise
  -> warns promise line-manager from 2026-05-01
2026-05-05 10:00  Hugo  feedback
  -> told nothing
2026-05-05 11:00  Hugo  cause code=planning
  -> alert line-manager of cause
2026-05-05 11:20  Hugo  measure repair owner=Lars by=2026-06-15
  -> warns measure from 2026-06-08
2026-05-05 11:30  Lars  cause
  -> alert line-manager of review
