# A complaint of which it was agreed that it may take longer turns out to be none: whatever kind it is, nothing of the complaint is left to do.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Mirjam is complaints-manager

2026-03-02 09:00  Anna   receive
2026-03-02 09:01  Anna   register
2026-03-02 09:02  Anna   classify complaint
2026-03-05 09:00  Mirjam assess admissible
2026-03-05 09:10  Mirjam acknowledge
2026-03-05 09:20  Joost  assign to=Femke
2026-03-05 09:30  Joost  consent until=2026-05-04
2026-03-06 09:00  Anna   classify issue-report
  -> owes reply close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join reply
  -> only coordinator complaints-manager may forward discuss second-line-otherwise
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager may correct note
  -> only complainant may add
  -> nothing else
2026-03-06 09:10  Anna   classify complaint
  -> owes assess investigate invite hear propose judge answer close
2026-03-06 09:15  Joost  consent until=2026-05-04
2026-03-06 09:20  Anna   classify information-request
  -> owes reply close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join reply
  -> only coordinator complaints-manager may forward discuss second-line-otherwise
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager may correct note
  -> only complainant may add
  -> nothing else
2026-03-06 09:30  Anna   classify complaint
2026-03-06 09:35  Joost  consent until=2026-05-04
2026-03-06 09:40  Anna   classify suggestion
  -> owes discuss reply close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join reply
  -> only coordinator complaints-manager may forward discuss second-line-otherwise
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager may correct note
  -> only complainant may add
  -> nothing else
2026-03-06 09:50  Anna   classify complaint
2026-03-06 09:55  Joost  consent until=2026-05-04
2026-03-06 10:00  Anna   classify compliment
  -> owes discuss reply close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent transfer reroute merge join reply
  -> only coordinator complaints-manager may forward discuss second-line-otherwise
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager may correct note
  -> only complainant may add
  -> nothing else
