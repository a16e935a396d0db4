# What it is taken for decides what can be done: taken for a complaint first, then for an issue report, a question, a suggestion, a compliment,
# and each time for a complaint again.

person Maes   is coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body
person Claire is management-committee

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-02 09:10  Maes   classify issue-report
  -> owes reply close
  -> only coordinator system may classify
  -> only coordinator may name-respondent decline forward transfer reroute merge join reply case
  -> only coordinator may improve
  -> only coordinator complainant may withdraw
  -> only coordinator decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-02 09:15  Maes   classify complaint
2026-03-02 09:20  Maes   classify information-request
  -> owes reply close
  -> only coordinator system may classify
  -> only coordinator may decline forward transfer reroute merge join reply case
  -> only coordinator may improve
  -> only coordinator complainant may withdraw
  -> only coordinator decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-02 09:25  Maes   classify complaint
2026-03-02 09:30  Maes   classify suggestion
  -> owes reply learn close
  -> only coordinator system may classify
  -> only coordinator may decline forward transfer reroute merge join reply case
  -> only coordinator may improve
  -> only coordinator complainant may withdraw
  -> only coordinator decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-02 09:35  Maes   classify complaint
2026-03-02 09:40  Maes   classify compliment
  -> owes reply learn close
  -> only coordinator system may classify
  -> only coordinator may decline forward transfer reroute merge join reply case
  -> only coordinator may improve
  -> only coordinator complainant may withdraw
  -> only coordinator decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-02 09:45  Maes   classify complaint
  -> owes assess learn close
  -> only coordinator system may classify
  -> only coordinator may name-respondent assess decline forward transfer reroute merge join learn case
  -> only coordinator complainant may withdraw
  -> only coordinator decision-body may correct note
  -> only complainant may add
  -> nothing else
