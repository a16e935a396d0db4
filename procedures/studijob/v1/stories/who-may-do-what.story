# Who may do what, step by step, and nobody anything else: any employee takes a complaint in and enters it, the line manager hands it out,
# the handler and the line manager handle it and sign for its cause, the line manager closes the round.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Hugo  is handler
person Mia   is management-committee

2026-04-22 09:00  Ilse  receive by=phone email=yes  -> due feedback 2026-04-29, warns feedback line-manager
  -> owes register
  -> only desk line-manager employee system may register
  -> only desk line-manager may decline
  -> only desk management-committee line-manager employee may note
  -> nothing else
2026-04-22 09:01  Ilse  register
  -> owes classify
  -> only desk line-manager employee system may classify
  -> only desk line-manager employee may name-respondent
  -> only desk line-manager may decline reroute merge join correct
  -> only desk line-manager complainant may withdraw
  -> only desk management-committee line-manager employee may note
  -> only complainant may add
  -> nothing else
2026-04-22 09:02  Ilse  classify complaint  -> running feedback
  -> owes assign feedback cause tell review close
  -> only desk line-manager employee system may classify
  -> only desk line-manager employee may name-respondent
  -> only desk line-manager may decline reroute merge join correct
  -> only line-manager may assign promise feedback
  -> only desk line-manager complainant may withdraw
  -> only desk management-committee line-manager employee may note
  -> only complainant may add
  -> nothing else
2026-04-22 10:00  Lars  assign to=Hugo
  -> owes feedback cause tell review close
  -> only desk line-manager employee system may classify
  -> only desk handler line-manager employee may name-respondent
  -> only desk line-manager may reroute merge join correct
  -> only line-manager may assign
  -> only handler line-manager may feedback promise cause measure
  -> only desk handler line-manager complainant may withdraw
  -> only desk handler management-committee line-manager employee may note
  -> only complainant may add
  -> nothing else
2026-04-24 10:00  Hugo  promise until=2026-05-06  -> letter promise, due promise 2026-05-06, warns promise line-manager
2026-05-06 10:00  Hugo  feedback  -> letter feedback, met promise
  -> owes cause tell review close
  -> only desk line-manager employee system may classify
  -> only desk handler line-manager employee may name-respondent
  -> only desk line-manager may correct
  -> only line-manager may assign
  -> only handler line-manager may feedback cause measure
  -> only desk handler line-manager complainant may withdraw
  -> only desk handler management-committee line-manager employee may note
  -> only complainant may add
  -> nothing else
2026-05-06 11:00  Hugo  cause code=planning  -> must cause
2026-05-06 11:30  Lars  cause
  -> owes tell review close
  -> only desk line-manager employee system may classify
  -> only desk handler line-manager employee may name-respondent
  -> only desk line-manager may correct
  -> only line-manager may assign review
  -> only handler line-manager may feedback cause tell measure
  -> only desk handler line-manager complainant may withdraw
  -> only desk handler management-committee line-manager employee may note
  -> only complainant may add
  -> nothing else
2026-05-06 12:00  Hugo  tell told=2026-05-11
  -> owes review close
  -> only desk line-manager employee system may classify
  -> only desk handler line-manager employee may name-respondent
  -> only desk line-manager may correct
  -> only line-manager may assign review
  -> only handler line-manager may feedback cause tell measure
  -> only desk handler line-manager complainant may withdraw
  -> only desk handler management-committee line-manager employee may note
  -> only complainant may add
  -> nothing else
2026-05-07 09:00  Lars  review  -> ended close
  -> owes nothing
  -> only desk line-manager may correct
  -> only desk handler management-committee line-manager employee may note
  -> only line-manager may reopen
  -> only handler line-manager may measure
  -> nothing else
2026-05-11 09:00  Lars  reopen  -> open
  -> owes close-again
  -> only desk line-manager may correct
  -> only handler line-manager may measure feedback cause tell
  -> only desk handler management-committee line-manager employee may note
  -> only desk line-manager employee system may classify
  -> only desk handler line-manager employee may name-respondent
  -> only line-manager may assign review close-again
  -> only desk handler line-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-05-11 09:30  Lars  close-again  -> ended close-again
  -> owes nothing
  -> only desk line-manager may correct
  -> only desk handler management-committee line-manager employee may note
  -> only line-manager may reopen
  -> only handler line-manager may measure
  -> nothing else
