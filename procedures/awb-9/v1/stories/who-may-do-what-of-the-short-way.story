# What is no complaint is answered, and nothing of a complaint's own course is open to anyone; it may turn out to be one, and then it is.

person Anna  is desk
person Joost is coordinator
person Mirjam is complaints-manager
person Wouter is decision-body

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify issue-report
  -> owes reply close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may reply transfer reroute merge join
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager may decline forward second-line-otherwise
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-03 09:00  Anna   classify complaint reason=asks-redress -> must assess, must-not reply
2026-03-04 09:00  Anna   classify information-request
  -> owes reply close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may reply transfer reroute merge join
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager may decline forward second-line-otherwise
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
