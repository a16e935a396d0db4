# Whoever it is about has no part in it: the handler loses the complaint, it is handed out anew before anything else goes on, and never to them.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Hugo  is handler
person Hanna is handler
person Mia   is management-committee

2026-04-22 09:00  Ilse  receive by=phone email=yes
2026-04-22 09:01  Ilse  register
2026-04-22 09:02  Ilse  classify complaint
2026-04-22 10:00  Lars  assign to=Hugo
2026-04-23 10:00  Hugo  feedback                   -> letter feedback, must-not feedback
2026-04-24 09:00  Dora  name-respondent person=Hugo -> must assign
  -> owes assign cause tell review close
  -> only desk line-manager employee system may classify
  -> only desk line-manager employee may name-respondent
  -> only desk line-manager may correct
  -> only line-manager may assign measure feedback
  -> only desk line-manager complainant may withdraw
  -> only desk management-committee line-manager employee may note
  -> only complainant may add
  -> nothing else
2026-04-24 09:05  Lars  assign to=Hugo             -> refused assignee-barred
2026-04-24 09:06  Lars  assign to=Hanna            -> handler Hanna, may-not Hugo cause, may Hanna cause
