# A firm without a line manager: the desk and the management committee sign and review in that stead; once the handler is out of it too,
# they also tell the house.

person Ilse  is employee
person Dora  is desk
person Hugo  is handler
person Mia   is management-committee

2026-04-22 09:00  Ilse  receive by=phone email=yes
2026-04-22 09:01  Ilse  register
2026-04-22 09:02  Ilse  classify complaint
2026-04-22 10:00  Dora  assign to=Hugo
2026-04-23 10:00  Hugo  feedback                   -> letter feedback, met feedback
2026-04-23 11:00  Hugo  cause code=planning        -> must cause
  -> owes cause tell review close
  -> only desk employee system may classify
  -> only desk handler employee may name-respondent
  -> only desk may correct
  -> only desk management-committee may assign cause
  -> only handler may feedback measure
  -> only desk handler complainant may withdraw
  -> only desk handler management-committee employee may note
  -> only complainant may add
  -> nothing else
2026-04-23 11:30  Dora  cause                      -> must-not cause
  -> owes tell review close
  -> only desk employee system may classify
  -> only desk handler employee may name-respondent
  -> only desk may correct
  -> only desk management-committee may assign review
  -> only handler may feedback cause tell measure
  -> only desk handler complainant may withdraw
  -> only desk handler management-committee employee may note
  -> only complainant may add
  -> nothing else
2026-04-23 12:00  Dora  name-respondent person=Hugo
  -> owes assign tell review close
  -> only desk employee system may classify
  -> only desk employee may name-respondent
  -> only desk may correct measure
  -> only desk management-committee may assign tell review
  -> only desk complainant may withdraw
  -> only desk management-committee employee may note
  -> only complainant may add
  -> nothing else
