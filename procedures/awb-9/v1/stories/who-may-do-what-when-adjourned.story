# Who may do what, step by step, and nobody anything else: the answer is put off.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  Anna   receive by=email received=2026-04-13 email=yes
  -> owes register
  -> only desk coordinator complaints-manager system may register
  -> only coordinator complaints-manager may decline
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager decision-body may note
  -> nothing else
2026-04-13 09:01  Anna   register
  -> owes classify
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join settle
  -> only coordinator complaints-manager may decline forward
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-13 09:02  Anna   classify complaint
  -> owes assess
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only complaints-manager may assess
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join settle
  -> only coordinator complaints-manager may decline forward
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-13 09:03  Anna   name-respondent person=Bas
2026-04-14 09:00  Mirjam assess admissible
  -> owes acknowledge assign copy investigate invite hear propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only desk coordinator complaints-manager may acknowledge ask-more transfer reroute merge join copy invite consent settle
  -> only coordinator complaints-manager may forward assign adjourn second-line-otherwise
  -> only coordinator complaints-manager decision-body may waive-hearing
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-14 09:05  Mirjam acknowledge
  -> owes assign copy investigate invite hear propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join copy invite consent settle
  -> only coordinator complaints-manager may forward assign adjourn second-line-otherwise
  -> only coordinator complaints-manager decision-body may waive-hearing
  -> only decision-body may to-adviser
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-14 09:10  Joost  assign to=Femke
  -> owes copy investigate invite hear propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only desk coordinator handler complaints-manager may copy invite consent settle
  -> only handler may investigate
  -> only coordinator handler complaints-manager decision-body may waive-hearing
  -> only decision-body may to-adviser
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-05-25 10:00  Femke  adjourn by=4-weeks   -> letter adjournment, must tell-respondents, due handle 2026-05-26
  -> owes copy investigate invite hear propose judge tell-respondents answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only desk coordinator handler complaints-manager may copy invite tell-respondents consent settle
  -> only handler may investigate
  -> only coordinator handler complaints-manager decision-body may waive-hearing
  -> only decision-body may to-adviser
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-05-25 10:05  Femke  tell-respondents     -> letter adjourned-respondent, to-respondent adjourned-respondent, due handle 2026-06-22
  -> owes copy investigate invite hear propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only desk coordinator handler complaints-manager may copy invite tell-respondents consent settle
  -> only handler may investigate
  -> only coordinator handler complaints-manager decision-body may waive-hearing
  -> only decision-body may to-adviser
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-10 11:00  Anna   consent given=2026-06-09 until=2026-07-10 -> must postpone
  -> owes copy investigate invite hear propose judge postpone answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only desk coordinator handler complaints-manager may copy invite tell-respondents consent settle
  -> only handler may investigate
  -> only coordinator handler complaints-manager decision-body may waive-hearing
  -> only decision-body may to-adviser
  -> only coordinator handler complaints-manager may adjourn postpone
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-06-10 11:05  Femke  postpone until=2026-07-10 -> letter postponed, due handle 2026-07-10
  -> owes copy investigate invite hear propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only desk coordinator handler complaints-manager may copy invite tell-respondents consent settle
  -> only handler may investigate
  -> only coordinator handler complaints-manager decision-body may waive-hearing
  -> only decision-body may to-adviser
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
