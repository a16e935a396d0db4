# What it is taken for decides what can be done: taken for a complaint first, then for an issue report, a question, a suggestion, a compliment,
# and each time for a complaint again.

person Lena  is desk
person Ann   is coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-02 09:10  Lena   classify issue-report
  -> owes reply close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager may decline forward
  -> only desk coordinator complaints-manager may transfer reroute merge join reply
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-02 09:15  Lena   classify complaint
2026-03-02 09:20  Lena   classify information-request
  -> owes reply close
  -> only desk coordinator complaints-manager system may classify
  -> only coordinator complaints-manager may decline forward
  -> only desk coordinator complaints-manager may transfer reroute merge join reply
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-02 09:25  Lena   classify complaint
2026-03-02 09:30  Lena   classify suggestion
  -> owes discuss reply close
  -> only desk coordinator complaints-manager system may classify
  -> only coordinator complaints-manager may decline forward
  -> only desk coordinator complaints-manager may transfer reroute merge join reply
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-02 09:35  Lena   classify complaint
2026-03-02 09:40  Lena   classify compliment
  -> owes discuss reply close
  -> only desk coordinator complaints-manager system may classify
  -> only coordinator complaints-manager may decline forward
  -> only desk coordinator complaints-manager may transfer reroute merge join reply
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct note
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-02 09:45  Lena   classify complaint
  -> owes assess discuss close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only complaints-manager may assess
  -> only coordinator complaints-manager may decline forward
  -> only desk coordinator complaints-manager may transfer reroute merge join
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-02 09:50  Lena   classify suggestion
2026-03-02 09:55  Lena   classify issue-report  -> may Lena name-respondent
