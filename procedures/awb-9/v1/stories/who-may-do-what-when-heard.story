# Who may do what, step by step, and nobody anything else: the body hears both sides itself.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  web    receive                 -> due refuse 2026-05-11, due handle 2026-05-26, due acknowledge 2026-04-20
  -> owes register
  -> only desk coordinator complaints-manager system may register
  -> only coordinator complaints-manager may decline
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager decision-body may note
  -> nothing else
2026-04-13 09:00  web    register
  -> owes classify
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join settle
  -> only coordinator complaints-manager may decline forward
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-13 09:00  web    classify complaint      -> must assess
  -> owes assess
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only complaints-manager may assess
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join settle
  -> only coordinator complaints-manager may decline forward
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-14 09:00  Anna   name-respondent person=Bas
2026-04-14 10:00  Mirjam assess admissible       -> must copy respondent=1, must hear party=1, must hear party=2, lapsed refuse
  -> owes acknowledge assign copy investigate invite hear propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only desk coordinator complaints-manager may acknowledge ask-more transfer reroute merge join copy invite consent settle
  -> only coordinator complaints-manager may forward assign adjourn second-line-otherwise
  -> only coordinator complaints-manager decision-body may waive-hearing
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-04-14 10:05  Mirjam acknowledge             -> letter acknowledgement, met acknowledge
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
2026-04-14 11:05  Joost  assign to=Femke         -> handler Femke
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
2026-04-14 11:15  Femke  copy                    -> letter copy, to-respondent copy
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
2026-04-14 11:20  Femke  invite party=1 at=2026-04-28T10:00 answer-by=2026-04-23 -> letter invitation
  -> owes investigate invite hear propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager may invite consent settle
  -> only coordinator handler complaints-manager decision-body may hear waive-hearing
  -> only decision-body may to-adviser
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-04-14 11:25  Femke  invite party=2 at=2026-04-28T11:00 answer-by=2026-04-23 -> letter invitation, to-respondent invitation
2026-04-20 10:00  Femke  investigate
  -> owes hear propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager may invite consent settle
  -> only coordinator handler complaints-manager decision-body may hear waive-hearing
  -> only decision-body may to-adviser
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-04-28 12:05  Femke  hear party=1
2026-04-28 12:15  Femke  hear party=2
  -> owes propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager may invite consent settle
  -> only coordinator handler complaints-manager decision-body may hear waive-hearing
  -> only decision-body may to-adviser
  -> only handler complaints-manager may propose judge
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-04-29 09:00  Femke  propose
  -> owes check judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign check second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager may invite consent settle
  -> only coordinator handler complaints-manager decision-body may hear waive-hearing
  -> only decision-body may to-adviser
  -> only handler complaints-manager may propose judge
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-04-29 10:05  Mirjam check passed
  -> owes judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign check second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager may invite consent settle
  -> only coordinator handler complaints-manager decision-body may hear waive-hearing
  -> only decision-body may to-adviser
  -> only handler complaints-manager may propose judge
  -> only coordinator handler complaints-manager may adjourn
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-04-29 10:10  Femke  judge well-founded      -> must discuss
  -> owes answer discuss
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only desk coordinator complaints-manager may ask-more transfer reroute merge join
  -> only coordinator complaints-manager may forward assign check second-line-otherwise
  -> only handler may investigate
  -> only desk coordinator handler complaints-manager may invite consent settle
  -> only coordinator handler complaints-manager decision-body may hear waive-hearing
  -> only decision-body may to-adviser
  -> only handler complaints-manager may propose judge
  -> only coordinator handler complaints-manager may adjourn
  -> only complaints-manager decision-body may answer
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-04-29 11:00  Mirjam answer                  -> letter answer, met handle, due ombudsman 2027-04-29, must copy-answer
  -> owes copy-answer discuss close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only coordinator complaints-manager may second-line second-line-otherwise
  -> only desk coordinator handler complaints-manager may copy-answer
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-04-29 11:05  Femke  copy-answer             -> letter outcome-respondent
  -> owes discuss close
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent
  -> only coordinator complaints-manager may second-line second-line-otherwise
  -> only coordinator complaints-manager decision-body may discuss
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-04-29 12:00  Joost  discuss                 -> ended close
  -> owes nothing
  -> only coordinator complaints-manager may second-line second-line-otherwise
  -> only desk coordinator complaints-manager may reopen
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> nothing else
2026-08-01 09:00  Joost  second-line ombudsman   -> met ombudsman
  -> owes nothing
  -> only coordinator complaints-manager may second-line-otherwise second-line case-day finding
  -> only desk coordinator complaints-manager may reopen
  -> only desk coordinator handler complaints-manager decision-body may correct note
  -> nothing else
2027-05-01 09:00  Joost  note
