# While no line manager is there: the management committee or the desk hands out, signs for the cause, tells the house and reviews; nobody
# steps in for the handler's own work.

person Ilse  is employee
person Dora  is desk
person Hugo  is handler
person Lars  is line-manager
person Mia   is management-committee
absent Lars 2026-04-20 until 2026-05-29

2026-04-22 09:00  Ilse  receive by=phone email=yes
2026-04-22 09:01  Ilse  register
2026-04-22 09:02  Ilse  classify complaint
  -> owes assign feedback cause tell review close
  -> only desk line-manager employee system may classify
  -> only desk line-manager employee may name-respondent
  -> only desk line-manager may decline reroute merge join correct promise
  -> only desk management-committee line-manager may assign
  -> only desk line-manager complainant may withdraw
  -> only desk management-committee line-manager employee may note
  -> only complainant may add
  -> only line-manager may feedback
  -> nothing else
2026-04-22 10:00  Mia   assign to=Hugo             -> handler Hugo
  -> owes feedback cause tell review close
  -> only desk line-manager employee system may classify
  -> only desk handler line-manager employee may name-respondent
  -> only desk line-manager may reroute merge join correct
  -> only desk management-committee line-manager may assign
  -> only handler line-manager may feedback promise cause measure
  -> only desk handler line-manager complainant may withdraw
  -> only desk handler management-committee line-manager employee may note
  -> only complainant may add
  -> nothing else
