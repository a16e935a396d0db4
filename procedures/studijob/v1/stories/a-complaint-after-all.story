# Taken for a question when its cause was already signed, and then for a complaint again: whoever handles it hears that the feedback is owed anew;
# so are cause and review. The review waits for both, also where after the feedback another cause is found, until both have signed for it.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Hugo  is handler
person Mia   is management-committee

2026-04-22 09:00  Ilse  receive by=phone email=yes
2026-04-22 09:01  Ilse  register
2026-04-22 09:02  Ilse  classify complaint
2026-04-22 10:00  Lars  assign to=Hugo              -> may-not Dora decline
2026-04-23 10:00  Hugo  feedback
2026-04-23 11:00  Hugo  cause code=planning
2026-04-23 11:30  Lars  cause
2026-04-23 12:00  Dora  classify information-request
  -> owes reply close
  -> only desk line-manager employee system may classify
  -> only desk handler line-manager employee may name-respondent
  -> only desk line-manager may correct
  -> only desk line-manager employee may reply
  -> only desk handler line-manager complainant may withdraw
  -> only desk handler management-committee line-manager employee may note
  -> only complainant may add
  -> nothing else
2026-04-24 09:00  Dora  classify complaint
  -> alert handler of feedback
  -> alert line-manager of assign
  -> owes assign feedback cause tell review close
  -> only desk line-manager employee system may classify
  -> only desk handler line-manager employee may name-respondent
  -> only desk line-manager may reroute correct merge
  -> only line-manager may assign
  -> only desk handler line-manager complainant may withdraw
  -> only desk handler management-committee line-manager employee may note
  -> only handler line-manager may measure promise feedback
  -> only complainant may add
  -> nothing else
2026-04-24 10:00  Lars  assign to=Hugo
  -> owes feedback cause tell review close
  -> only desk line-manager employee system may classify
  -> only desk handler line-manager employee may name-respondent
  -> only desk line-manager may reroute correct merge
  -> only line-manager may assign
  -> only handler line-manager may feedback promise cause measure
  -> only desk handler line-manager complainant may withdraw
  -> only desk handler management-committee line-manager employee may note
  -> only complainant may add
  -> nothing else
2026-04-24 11:00  Hugo  cause code=delay
2026-04-24 11:30  Lars  cause                        -> must-not cause
  -> owes feedback tell review close
  -> only desk line-manager employee system may classify
  -> only desk handler line-manager employee may name-respondent
  -> only desk line-manager may reroute correct merge
  -> only line-manager may assign
  -> only handler line-manager may feedback promise cause tell measure
  -> only desk handler line-manager complainant may withdraw
  -> only desk handler management-committee line-manager employee may note
  -> only complainant may add
  -> nothing else
2026-04-27 10:00  Hugo  feedback                     -> may Lars review
2026-04-27 11:00  Hugo  cause code=procedure         -> must cause
2026-04-27 11:05  Lars  review                       -> refused while-pending cause
2026-04-27 11:30  Lars  cause                        -> may Lars review
