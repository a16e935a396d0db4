# What must come first, and what must wait as long as something else is owed: each of it by name.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada   is adviser

2026-03-02 09:00  Joost  receive by=phone
2026-03-02 09:01  Anna   classify complaint                    -> refused not-yet register
2026-03-02 09:02  Anna   register
2026-03-02 09:03  Anna   classify complaint
2026-03-02 09:04  Anna   name-respondent person=Bas
2026-03-03 09:00  Mirjam acknowledge                           -> refused not-yet assess
2026-03-03 09:00  Mirjam refuse                                -> refused not-yet assess
2026-03-03 09:00  Joost  assign to=Femke                       -> refused not-yet assess
2026-03-03 09:00  Joost  copy                                  -> refused not-yet assess
2026-03-03 09:00  Joost  invite party=2                        -> refused not-yet assess, refused not-yet copy
2026-03-03 09:00  Joost  waive-hearing party=1 ground=no-reaction -> refused not-yet assess
2026-03-03 09:00  Wouter to-adviser                            -> refused not-yet assess
2026-03-03 09:00  Joost  adjourn by=1-week                     -> refused not-yet assess
2026-03-03 09:00  Joost  tell-late until=2026-06-01            -> refused not-yet assess, refused term-not-over handle
2026-03-03 09:00  Joost  consent until=2026-06-01              -> refused not-yet assess
2026-03-03 09:00  Joost  second-line-otherwise ombudsman       -> refused not-yet assess
2026-03-05 09:00  Mirjam assess admissible
2026-03-05 09:01  Wouter to-adviser                            -> refused while-pending acknowledge
2026-03-05 09:02  Mirjam answer                                -> refused not-yet copy, refused not-yet hear, refused not-yet check, refused not-yet judge, refused while-pending acknowledge, refused while-pending assign
2026-03-05 09:10  Joost  assign to=Femke
2026-03-05 09:11  Joost  reroute unit=north                    -> must assign
2026-03-05 09:12  Femke  investigate                           -> refused while-pending assign
2026-03-05 09:13  Mirjam propose                               -> refused not-yet investigate, refused while-pending assign, refused while-pending hear
2026-03-05 09:14  Joost  assign to=Femke
2026-03-05 09:15  Mirjam acknowledge
2026-03-05 09:20  Femke  copy
2026-03-05 09:21  Wouter to-adviser
2026-03-05 09:22  Mirjam advise well-founded                   -> refused not-yet hear, refused while-pending appoint-adviser, refused role
2026-03-05 09:23  Femke  hear party=1                          -> refused not-yet invite, refused while-pending appoint-adviser
2026-03-05 09:24  Femke  propose                               -> refused not-yet investigate, refused while-pending hear, refused while-pending advise
2026-03-05 09:25  Femke  judge unfounded                       -> refused not-yet investigate, refused not-yet hear, refused while-pending advise
2026-03-05 09:26  Mirjam check passed                          -> refused not-yet propose
2026-03-05 09:27  Joost  discuss                               -> refused not-yet judge
2026-03-05 09:28  Mirjam answer                                -> refused not-yet hear, refused not-yet check, refused not-yet judge, refused while-pending investigate, refused while-pending propose, refused while-pending advise, refused while-pending appoint-adviser
2026-03-05 09:30  Femke  investigate
2026-03-06 09:00  Wouter appoint-adviser seat=1 person=Ada
2026-03-06 09:10  Ada    invite party=1 at=2026-03-16T10:00 answer-by=2026-03-12
2026-03-06 09:11  Ada    invite party=2 at=2026-03-16T11:00 answer-by=2026-03-12
2026-03-16 11:00  Ada    hear party=1
2026-03-16 12:00  Ada    hear party=2
2026-03-17 09:00  Ada    advise unfounded
2026-03-18 09:00  Mirjam propose
2026-03-18 09:01  Mirjam check passed                          -> refused person doer-of-the-current-text
2026-03-18 09:02  Mirjam answer                                -> refused not-yet check, refused not-yet judge
2026-03-18 09:05  Joost  check refused                         -> must propose
2026-03-18 09:06  Joost  check passed                          -> refused while-pending propose
2026-03-18 09:10  Femke  judge partly-founded                  -> must discuss
2026-03-18 09:11  Mirjam answer                                -> refused while-pending propose
2026-03-19 09:00  Mirjam propose
2026-03-19 09:01  Mirjam answer                                -> refused while-pending check
2026-03-19 09:10  Joost  check passed
2026-03-19 09:30  Joost  second-line ombudsman                 -> refused not-yet answer, refused fact-fails answered
2026-03-20 09:00  Joost  reroute unit=south                    -> must assign
2026-03-20 09:01  Mirjam answer                                -> refused while-pending assign
2026-03-20 09:10  Joost  assign to=Femke                       -> may Mirjam answer
2026-03-24 09:00  Joost  name-respondent person=Ada            -> must appoint-adviser, must hear party=1, must advise
2026-03-24 09:01  Mirjam answer                                -> refused not-yet copy, refused not-yet hear, refused while-pending advise, refused while-pending appoint-adviser
2026-03-24 09:02  Femke  judge unfounded                       -> refused not-yet hear, refused while-pending advise
2026-03-24 09:03  Mirjam propose                               -> refused while-pending hear, refused while-pending advise
2026-03-25 09:00  Joost  name-respondent person=Femke          -> must assign, must investigate, must propose, must judge
2026-03-25 09:01  Mirjam answer                                -> refused not-yet copy, refused not-yet hear, refused while-pending assign, refused while-pending investigate, refused while-pending propose, refused while-pending judge, refused while-pending advise, refused while-pending appoint-adviser
2026-03-25 09:02  Mirjam judge unfounded                       -> refused not-yet hear, refused while-pending investigate, refused while-pending advise
2026-03-25 09:03  Mirjam propose                               -> refused while-pending assign, refused while-pending investigate, refused while-pending hear, refused while-pending advise
2026-03-26 09:00  Anna   classify complaint grievances=2       -> must assess
2026-03-26 09:01  Joost  answer                                -> refused while-pending assess
