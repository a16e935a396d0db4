# Who may do what, step by step, and nobody anything else: an adviser hears and advises, the body decides.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada   is adviser
person Arno  is adviser

2026-03-02 09:00  web    receive                 -> due handle 2026-04-13
  -> owes register
  -> only desk coordinator complaints-manager system may register
  -> only coordinator complaints-manager may decline
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager decision-body may note
  -> nothing else
2026-03-02 09:00  web    register
  -> owes classify
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join settle
  -> only coordinator complaints-manager may decline forward
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-02 09:00  web    classify complaint
  -> owes assess
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only complaints-manager may assess
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join settle
  -> only coordinator complaints-manager may decline forward
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-04 09:00  Anna   name-respondent person=Bas
2026-03-05 09:00  Mirjam assess admissible
  -> owes acknowledge assign copy investigate invite hear propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only desk coordinator complaints-manager may acknowledge ask-more transfer reroute merge join copy invite consent settle
  -> only coordinator complaints-manager may forward assign adjourn second-line-otherwise
  -> only coordinator complaints-manager decision-body may waive-hearing
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-05 09:10  Mirjam acknowledge
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
2026-03-05 09:20  Joost  assign to=Femke
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
2026-03-05 09:30  Femke  copy
  -> owes investigate invite hear propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager may invite consent settle
  -> only coordinator handler complaints-manager decision-body may waive-hearing
  -> only decision-body may to-adviser
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-04-02 09:10  Wouter to-adviser              -> letter referral-advice, due handle 2026-05-11, must appoint-adviser, must advise
  -> owes investigate invite hear appoint-adviser advise propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager may invite consent settle
  -> only decision-body may appoint-adviser
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-04-02 09:25  Wouter appoint-adviser seat=1 person=Ada -> must-not appoint-adviser
  -> owes investigate invite hear advise propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager adviser may invite
  -> only adviser may waive-hearing
  -> only decision-body may appoint-adviser
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator handler complaints-manager may consent settle
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body adviser may note
  -> only complainant may add
  -> nothing else
2026-04-03 09:00  Femke  invite party=1 at=2026-04-17T10:00 answer-by=2026-04-10 -> letter invitation
  -> owes investigate invite hear advise propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager adviser may invite
  -> only adviser may hear waive-hearing
  -> only decision-body may appoint-adviser
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator handler complaints-manager may consent settle
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body adviser may note
  -> only complainant may add
  -> nothing else
2026-04-03 09:05  Ada    invite party=2 at=2026-04-17T11:00 answer-by=2026-04-10 -> letter invitation, to-respondent invitation
2026-04-17 11:00  Ada    hear party=1
2026-04-17 12:00  Ada    hear party=2
  -> owes investigate advise propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager adviser may invite
  -> only adviser may hear waive-hearing advise
  -> only decision-body may appoint-adviser
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator handler complaints-manager may consent settle
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body adviser may note
  -> only complainant may add
  -> nothing else
2026-04-20 09:00  Femke  investigate
  -> owes advise propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager adviser may invite
  -> only adviser may hear waive-hearing advise
  -> only decision-body may appoint-adviser
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator handler complaints-manager may consent settle
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body adviser may note
  -> only complainant may add
  -> nothing else
2026-04-24 09:00  Ada    advise well-founded prevent=yes -> must-not advise
  -> owes propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager adviser may invite
  -> only adviser may hear waive-hearing
  -> only decision-body may appoint-adviser
  -> only handler complaints-manager may propose judge
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator handler complaints-manager may consent settle
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body adviser may note
  -> only complainant may add
  -> nothing else
2026-04-28 09:00  Femke  propose
  -> owes check judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign check second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager adviser may invite
  -> only adviser may hear waive-hearing
  -> only decision-body may appoint-adviser
  -> only handler complaints-manager may propose judge
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator handler complaints-manager may consent settle
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body adviser may note
  -> only complainant may add
  -> nothing else
2026-04-28 10:00  Mirjam check passed
  -> owes judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign check second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager adviser may invite
  -> only adviser may hear waive-hearing
  -> only decision-body may appoint-adviser
  -> only handler complaints-manager may propose judge
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator handler complaints-manager may consent settle
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body adviser may note
  -> only complainant may add
  -> nothing else
2026-05-08 09:00  Joost  adjourn by=4-weeks      -> letter adjournment, due handle 2026-05-11
  -> owes judge tell-respondents answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign check second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager adviser may invite
  -> only adviser may hear waive-hearing
  -> only decision-body may appoint-adviser
  -> only handler complaints-manager may propose judge
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator handler complaints-manager may tell-respondents consent settle
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body adviser may note
  -> only complainant may add
  -> nothing else
2026-05-08 09:05  Joost  tell-respondents        -> due handle 2026-06-08
  -> owes judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign check second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager adviser may invite
  -> only adviser may hear waive-hearing
  -> only decision-body may appoint-adviser
  -> only handler complaints-manager may propose judge
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator handler complaints-manager may tell-respondents consent settle
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body adviser may note
  -> only complainant may add
  -> nothing else
2026-05-29 09:00  Femke  judge well-founded
  -> owes answer discuss
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign check second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager adviser may invite
  -> only adviser may hear waive-hearing
  -> only decision-body may appoint-adviser
  -> only handler complaints-manager may propose judge
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator handler complaints-manager may tell-respondents consent settle
  -> only complaints-manager decision-body may answer
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body adviser may note
  -> only complainant may add
  -> nothing else
2026-06-08 09:00  Mirjam answer                  -> letter answer, met handle
  -> owes copy-answer discuss close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only coordinator complaints-manager may second-line second-line-otherwise
  -> only desk coordinator handler complaints-manager may copy-answer
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator handler complaints-manager decision-body may correct
  -> only desk coordinator handler complaints-manager decision-body adviser may note
  -> only complainant may add
  -> nothing else
