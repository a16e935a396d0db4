# Whoever had a part in the first answer has none in the second: when all who could decide are barred, a complaints manager who had none steps in.

person Dirk    is desk
person Maes    is coordinator
person Yilmaz  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body
person Emil    is complaints-manager

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Peeters  assess admissible
2026-03-03 09:05  Peeters  acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-04 10:00  Yilmaz   investigate
2026-03-04 11:00  Yilmaz   propose
2026-03-05 09:00  Maes     check-form passed
2026-03-05 10:00  Peeters  check-content passed
2026-03-05 10:05  Peeters  judge unfounded
2026-03-05 10:15  Peeters  answer
2026-03-06 09:00  Dirk     name-respondent person=Dubois
2026-03-20 09:00  complainant react not-satisfied
2026-03-20 09:01  complainant escalate                -> stage 2
2026-03-20 10:00  Maes     assign to=Yilmaz           -> refused assignee-barred
2026-03-20 10:01  Maes     assign to=Lambert
2026-03-23 10:00  Lambert  investigate                -> may-not Peeters judge, may Emil judge
2026-03-23 11:00  Lambert  propose                    -> may-not Lambert check-form
2026-03-24 09:00  Maes     check-form passed          -> may-not Peeters check-content
  -> owes check-content judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent reroute correct
  -> only complaints-manager may check-content judge case
  -> only coordinator may assign check-form
  -> only handler may investigate
  -> only coordinator handler may propose
  -> only coordinator complaints-manager may hold
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator handler complaints-manager may note
  -> only coordinator complaints-manager may link
  -> only complainant may add
  -> nothing else
2026-03-24 09:30  Emil     check-content passed
2026-03-24 10:00  Emil     judge unfounded
  -> owes answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent reroute correct
  -> only complaints-manager may check-content judge answer case
  -> only coordinator may assign check-form
  -> only handler may investigate
  -> only coordinator handler may propose
  -> only coordinator complaints-manager may hold discuss
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator handler complaints-manager may note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> nothing else
2026-03-24 10:10  Emil     answer
  -> owes react
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent correct
  -> only complaints-manager may refer-after-answer case
  -> only coordinator complaints-manager may discuss
  -> only desk coordinator complainant system may react
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator handler complaints-manager may note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> nothing else
