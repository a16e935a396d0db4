# On the second level, when nobody of the decision body is left who had no part in the first answer: those who did are barred, and the others step in.

person Lena  is desk
person Ann   is coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body
person Emil  is complaints-manager
person Otto  is coordinator

2026-03-02 09:00  web   receive
2026-03-02 09:00  web   register
2026-03-02 09:00  web   classify complaint
2026-03-03 09:00  Chris assess admissible
2026-03-03 09:05  Chris acknowledge
2026-03-03 10:00  Ann   assign to=Bob
2026-03-04 10:00  Bob   investigate
2026-03-04 11:00  Bob   propose
2026-03-05 09:00  Ann   check passed
2026-03-05 10:00  Chris judge unfounded
2026-03-05 10:15  Chris answer
2026-03-06 09:00  Lena  name-respondent person=Dana
2026-03-09 20:00  complainant react not-satisfied
2026-03-09 20:01  complainant escalate             -> stage 2
  -> owes assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent reroute correct note
  -> only coordinator complaints-manager may assign hold refer-at-once
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> only complaints-manager may case
  -> nothing else
2026-03-10 09:00  Ann   assign to=Bob              -> refused assignee-barred
2026-03-10 09:01  Ann   assign to=Eva
2026-03-12 09:00  Eva   investigate                -> may-not Chris judge, may Emil judge
2026-03-12 10:00  Eva   propose                    -> may-not Ann check, may Otto check, may Emil check
  -> owes check judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent reroute check correct
  -> only coordinator complaints-manager may assign judge hold refer-at-once
  -> only handler may investigate
  -> only coordinator handler complaints-manager may propose
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager may note
  -> only complainant may add
  -> only complaints-manager may case
  -> nothing else
2026-03-13 11:00  Otto  check passed
2026-03-13 11:05  Emil  judge unfounded
  -> owes answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent reroute check correct
  -> only coordinator complaints-manager may assign judge hold discuss
  -> only handler may investigate
  -> only coordinator handler complaints-manager may propose
  -> only complaints-manager may answer case
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager may note
  -> only complainant may add
  -> nothing else
2026-03-13 11:15  Emil  answer
  -> owes react
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager may name-respondent correct
  -> only coordinator complaints-manager may discuss
  -> only desk coordinator complaints-manager complainant system may react
  -> only complaints-manager may refer case
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager may note
  -> only complainant may add
  -> nothing else
