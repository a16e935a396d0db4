# What it is taken for decides what can be done: taken for a complaint first, then for an issue report, a question, a suggestion, a compliment,
# and each time for a complaint again.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Hugo  is handler
person Mia   is management-committee

2026-04-22 09:00  web    receive
2026-04-22 09:00  web    register
2026-04-22 09:00  web    classify complaint
2026-04-22 09:10  Dora   classify issue-report
  -> owes reply close
  -> only desk line-manager employee system may classify
  -> only desk line-manager employee may name-respondent reply
  -> only desk line-manager may decline reroute merge join correct
  -> only desk line-manager complainant may withdraw
  -> only desk management-committee line-manager employee may note
  -> only complainant may add
  -> nothing else
2026-04-22 09:15  Dora   classify complaint
2026-04-22 09:20  Dora   classify information-request
  -> owes reply close
  -> only desk line-manager employee system may classify
  -> only desk line-manager employee may name-respondent reply
  -> only desk line-manager may decline reroute merge join correct
  -> only desk line-manager complainant may withdraw
  -> only desk management-committee line-manager employee may note
  -> only complainant may add
  -> nothing else
2026-04-22 09:25  Dora   classify complaint
2026-04-22 09:30  Dora   classify suggestion
  -> owes reply close
  -> only desk line-manager employee system may classify
  -> only desk line-manager employee may name-respondent reply
  -> only desk line-manager may decline reroute merge join correct
  -> only desk line-manager complainant may withdraw
  -> only desk management-committee line-manager employee may note
  -> only complainant may add
  -> nothing else
2026-04-22 09:35  Dora   classify complaint
2026-04-22 09:40  Dora   classify compliment
  -> owes reply close
  -> only desk line-manager employee system may classify
  -> only desk line-manager employee may name-respondent reply
  -> only desk line-manager may decline reroute merge join correct
  -> only desk line-manager complainant may withdraw
  -> only desk management-committee line-manager employee may note
  -> only complainant may add
  -> nothing else
2026-04-22 09:45  Dora   classify complaint
  -> owes assign feedback cause tell review close
  -> only desk line-manager employee system may classify
  -> only desk line-manager employee may name-respondent
  -> only desk line-manager may decline reroute merge join correct
  -> only line-manager may assign promise feedback
  -> only desk line-manager complainant may withdraw
  -> only desk management-committee line-manager employee may note
  -> only complainant may add
  -> nothing else
