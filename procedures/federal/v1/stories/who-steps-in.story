# The coordinator is away and has no deputy: the decision body takes over each of those steps, and none of the handler's.

person Maes   is coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body
person Claire is management-committee
absent Maes 2026-03-02 until 2026-04-30
absent Claire 2026-03-02 until 2026-04-30

2026-03-02 09:00  Dubois  receive by=phone email=yes
  -> owes register
  -> only coordinator decision-body system may register
  -> only coordinator decision-body may decline note
  -> nothing else
2026-03-02 09:01  Dubois  register
  -> owes classify
  -> only coordinator decision-body system may classify
  -> only coordinator decision-body may name-respondent decline forward transfer reroute merge join correct note case
  -> only coordinator complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-02 09:02  Dubois  classify complaint
  -> owes assess
  -> only coordinator decision-body system may classify
  -> only coordinator decision-body may name-respondent assess decline forward transfer reroute merge join learn correct note case
  -> only coordinator complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-03 09:00  Dubois  assess admissible
  -> owes acknowledge assign investigate propose judge answer
  -> only coordinator decision-body system may classify
  -> only coordinator decision-body may name-respondent acknowledge forward transfer reroute merge join assign learn correct note case
  -> only coordinator complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-03 09:05  Dubois  acknowledge
2026-03-03 10:00  Dubois  assign to=Yilmaz
  -> owes investigate propose judge answer
  -> only coordinator decision-body system may classify
  -> only coordinator decision-body may name-respondent forward transfer reroute merge join assign learn case
  -> only handler may investigate
  -> only coordinator handler may hold
  -> only coordinator complainant may withdraw
  -> only coordinator handler decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-09 10:00  Yilmaz  investigate
2026-03-10 11:00  Yilmaz  propose
2026-03-10 11:06  Yilmaz  judge unfounded
2026-03-10 11:10  Yilmaz  answer
  -> owes analyse close
  -> only coordinator decision-body system may classify
  -> only coordinator decision-body may name-respondent refer analyse learn case
  -> only coordinator complainant may withdraw
  -> only coordinator handler decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-12 09:00  Dubois  analyse code=delay         -> ended close
  -> owes nothing
  -> only coordinator decision-body may refer reopen case
  -> only coordinator decision-body may improve
  -> only coordinator handler decision-body may correct note
  -> nothing else
2026-03-20 09:05  Dubois  refer                      -> letter referral
2026-03-23 09:00  Dubois  reopen                     -> open
  -> owes close-again
  -> only coordinator decision-body system may classify
  -> only coordinator decision-body may name-respondent analyse learn close-again case
  -> only coordinator decision-body may improve
  -> only coordinator complainant may withdraw
  -> only coordinator handler decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-23 09:05  Dubois  close-again                -> ended close-again
