# The ordinary way: a copy for whoever is complained about, both are heard, judged, answered within six weeks (9:9 to 9:12).

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-04-13 09:00  web    receive                 -> due refuse 2026-05-11, due handle 2026-05-26, due acknowledge 2026-04-20
2026-04-13 09:00  web    register
2026-04-13 09:00  web    classify complaint      -> must assess
2026-04-14 09:00  Anna   name-respondent person=Bas
2026-04-14 10:00  Mirjam assess admissible       -> must copy respondent=1, must hear party=1, must hear party=2, lapsed refuse
2026-04-14 10:05  Mirjam acknowledge             -> letter acknowledgement, met acknowledge
2026-04-14 11:00  Joost  assign to=Bas           -> refused assignee-barred
2026-04-14 11:05  Joost  assign to=Femke         -> handler Femke
2026-04-14 11:10  Femke  invite party=2          -> refused not-yet copy
2026-04-14 11:15  Femke  copy                    -> encloses receive, letter copy, to-respondent copy
2026-04-14 11:20  Femke  invite party=1 at=2026-04-28T10:00 answer-by=2026-04-23 -> letter invitation
2026-04-14 11:25  Femke  invite party=2 at=2026-04-28T11:00 answer-by=2026-04-23 -> letter invitation, to-respondent invitation
2026-04-20 10:00  Femke  investigate
2026-04-28 12:00  Femke  judge well-founded      -> refused not-yet hear
2026-04-28 12:05  Femke  hear party=1
2026-04-28 12:10  Femke  hear party=2 record=none -> refused record-missing
2026-04-28 12:15  Femke  hear party=2
2026-04-29 09:00  Femke  propose
2026-04-29 10:00  Mirjam answer                  -> refused not-yet check
2026-04-29 10:05  Mirjam check passed
2026-04-29 10:10  Femke  judge well-founded      -> must discuss
2026-04-29 11:00  Mirjam answer                  -> letter answer, met handle, due ombudsman 2027-04-29, must copy-answer
2026-04-29 11:05  Femke  copy-answer             -> letter outcome-respondent
2026-04-29 12:00  Joost  discuss                 -> ended close
2026-08-01 09:00  Joost  second-line ombudsman   -> met ombudsman
2027-05-01 09:00  Joost  note
