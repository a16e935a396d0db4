# The decision stands on the second level: nothing more is judged, and once it is answered the second line is named.

person Dirk    is desk
person Maes    is coordinator
person Yilmaz  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

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
2026-03-20 09:00  complainant react not-satisfied
2026-03-20 09:01  complainant escalate                -> stage 2
2026-03-20 10:00  Maes     assign to=Lambert
2026-03-23 10:00  Lambert  investigate                -> may Dubois uphold, may-not Peeters uphold
2026-03-23 11:00  Lambert  propose
2026-03-24 09:00  Maes     check-form passed
2026-03-24 09:30  Dubois   check-content passed
2026-03-24 10:00  Dubois   uphold
  -> owes answer refer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent reroute
  -> only coordinator may assign check-form
  -> only handler may investigate
  -> only coordinator handler may propose
  -> only decision-body may check-content
  -> only coordinator complaints-manager may hold discuss
  -> only complaints-manager decision-body may answer case
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> nothing else
2026-03-24 10:10  Dubois   answer                     -> letter answer
  -> owes react refer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent
  -> only coordinator complaints-manager may discuss
  -> only desk coordinator complainant system may react
  -> only complaints-manager decision-body may refer case
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> nothing else
2026-03-24 10:15  Dubois   refer                      -> letter referral
  -> owes react close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent
  -> only coordinator complaints-manager may discuss
  -> only desk coordinator complainant system may react
  -> only desk coordinator complainant may withdraw
  -> only desk coordinator complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body may note
  -> only coordinator complaints-manager may link measure
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
