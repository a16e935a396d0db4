# What it is taken for decides what can be done: taken for a complaint first, then for an issue report, a question, a suggestion, a compliment,
# and each time for a complaint again.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web    receive
2026-06-11 09:00  web    register
2026-06-11 09:00  web    classify complaint
2026-06-11 09:10  Lies   classify issue-report
  -> owes reply close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager may decline forward refer case
  -> only desk coordinator complaints-manager may transfer reroute merge join reply
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-06-11 09:15  Lies   classify complaint
2026-06-11 09:20  Lies   classify information-request
  -> owes reply close
  -> only desk coordinator complaints-manager system may classify
  -> only coordinator complaints-manager may decline forward refer case
  -> only desk coordinator complaints-manager may transfer reroute merge join reply
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-11 09:25  Lies   classify complaint
2026-06-11 09:30  Lies   classify suggestion
  -> owes discuss reply close
  -> only desk coordinator complaints-manager system may classify
  -> only coordinator complaints-manager may decline forward refer case
  -> only desk coordinator complaints-manager may transfer reroute merge join reply
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-11 09:35  Lies   classify complaint
2026-06-11 09:40  Lies   classify compliment
  -> owes discuss reply close
  -> only desk coordinator complaints-manager system may classify
  -> only coordinator complaints-manager may decline forward refer case
  -> only desk coordinator complaints-manager may transfer reroute merge join reply
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-11 09:45  Lies   classify complaint
  -> owes assess discuss close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only complaints-manager may assess
  -> only coordinator complaints-manager may decline forward case
  -> only desk coordinator complaints-manager may transfer reroute merge join ask-more
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-06-11 09:50  Lies   classify suggestion
2026-06-11 09:55  Lies   classify issue-report  -> may Lies name-respondent
