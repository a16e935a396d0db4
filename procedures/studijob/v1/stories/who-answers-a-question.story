# A question goes the short way: whoever takes it in answers it, and nothing of the handling of a complaint is possible.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Hugo  is handler
person Mia   is management-committee

2026-04-22 09:00  Ilse  receive by=phone email=yes
2026-04-22 09:01  Ilse  register
2026-04-22 09:02  Ilse  classify information-request  -> lapsed feedback
  -> owes reply close
  -> only desk line-manager employee system may classify
  -> only desk line-manager employee may name-respondent reply
  -> only desk line-manager may decline reroute merge join correct
  -> only desk line-manager complainant may withdraw
  -> only desk management-committee line-manager employee may note
  -> only complainant may add
  -> nothing else
2026-04-22 09:30  Ilse  reply                         -> letter reply
  -> owes nothing
  -> only desk line-manager may correct
  -> only desk management-committee line-manager employee may note
  -> only line-manager may reopen
  -> nothing else
