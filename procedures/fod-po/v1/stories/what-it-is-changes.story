# What it is taken for decides what can be done: taken for a complaint first, then for an issue report, a question, a suggestion, a compliment,
# and each time for a complaint again.

person Dirk    is desk
person Maes    is coordinator
person Yilmaz  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-02 09:10  Dirk     classify issue-report
  -> owes reply close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join reply
  -> only coordinator complaints-manager may decline discuss
  -> only complaints-manager may forward
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-02 09:15  Dirk     classify complaint
2026-03-02 09:20  Dirk     classify information-request
  -> owes reply close
  -> only desk coordinator complaints-manager system may classify
  -> only coordinator complaints-manager may decline discuss
  -> only complaints-manager may forward
  -> only desk coordinator complaints-manager may transfer reroute merge join reply
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-02 09:25  Dirk     classify complaint
2026-03-02 09:30  Dirk     classify suggestion
  -> owes discuss reply close
  -> only desk coordinator complaints-manager system may classify
  -> only coordinator complaints-manager may decline discuss
  -> only complaints-manager may forward
  -> only desk coordinator complaints-manager may transfer reroute merge join reply
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-02 09:35  Dirk     classify complaint
2026-03-02 09:40  Dirk     classify compliment
  -> owes discuss reply close
  -> only desk coordinator complaints-manager system may classify
  -> only coordinator complaints-manager may decline discuss
  -> only complaints-manager may forward
  -> only desk coordinator complaints-manager may transfer reroute merge join reply
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-02 09:45  Dirk     classify complaint
  -> owes assess discuss close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join
  -> only complaints-manager may assess forward
  -> only coordinator complaints-manager may decline
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
