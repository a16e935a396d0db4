# What must come first, and what must wait as long as something else is owed, where the board asks an adviser: each of it by name.

person Dora   is desk
person Dirk   is handler
person Kim    is complaints-manager
person Bert   is decision-body
person Ada    is adviser
person Arno   is adviser

2026-02-25 09:00  Kim    receive by=letter email=yes
2026-02-25 09:01  Dora   classify complaint                    -> refused not-yet register
2026-02-25 09:02  Dora   register
2026-02-25 09:03  Dora   take-up to=Dirk                       -> refused not-yet classify
2026-02-25 09:04  Dora   desk-answer                           -> refused not-yet classify
2026-02-25 09:05  Dora   to-board                              -> refused not-yet classify
2026-02-25 09:06  Dora   settle                                -> refused not-yet classify
2026-02-25 09:10  Dora   classify complaint
2026-02-25 09:11  Dora   satisfied satisfied                   -> refused not-yet desk-answer
2026-02-25 09:13  Dora   name-respondent person=Dirk
2026-02-25 09:14  Bert   assess admissible                     -> refused not-included
2026-02-25 09:15  Kim    tell-late until=2026-06-01             -> refused not-included, refused term-not-over handle
2026-02-25 09:15  Kim    second-line ombudsman                 -> refused not-included
2026-02-27 09:00  Dora   to-board
2026-02-27 09:00  Dora   to-board                              -> refused no-further-stage
2026-02-27 09:01  Kim    acknowledge                           -> refused not-yet assess
2026-02-27 09:01  Kim    refuse                                -> refused not-yet assess
2026-02-27 09:01  Kim    copy                                  -> refused not-yet assess
2026-02-27 09:01  Kim    invite party=2                        -> refused not-yet assess, refused not-yet copy
2026-02-27 09:01  Kim    waive-hearing party=1 ground=no-answer -> refused not-yet assess
2026-02-27 09:01  Bert   to-adviser                            -> refused not-yet assess
2026-02-27 09:01  Bert   to-committee                          -> refused not-yet assess
2026-02-27 09:01  Bert   adjourn by=1-week ground=extensive-research -> refused not-yet assess
2026-02-27 09:01  Bert   tell-late until=2026-06-01            -> refused not-yet assess, refused term-not-over handle
2026-02-27 09:01  Bert   consent until=2026-06-01              -> refused not-yet assess
2026-02-27 09:01  Bert   judge unfounded                       -> refused not-yet assess, refused not-yet hear
2026-02-27 09:01  Bert   propose                               -> refused not-yet assess
2026-02-27 09:01  Bert   discuss                               -> refused not-yet judge
2026-02-27 09:01  Kim    second-line ombudsman                 -> refused not-yet answer, refused fact-fails answered
2026-02-27 09:01  Kim    second-line-otherwise ombudsman       -> refused not-yet assess
2026-03-03 09:00  Bert   assess admissible
2026-03-03 09:01  Bert   to-adviser                            -> refused while-pending acknowledge
2026-03-03 09:02  Bert   to-committee                          -> refused while-pending acknowledge
2026-03-03 09:03  Bert   judge unfounded                       -> refused not-yet hear, refused while-pending acknowledge
2026-03-03 09:04  Bert   answer                                -> refused not-yet copy, refused not-yet hear, refused not-yet judge, refused not-yet propose, refused while-pending acknowledge
2026-03-03 10:00  Kim    acknowledge
2026-03-03 10:01  Kim    hear party=1                          -> refused not-yet invite
2026-03-03 10:05  Kim    copy
2026-03-03 10:10  Kim    invite party=1 at=2026-03-12T10:00 answer-by=2026-03-10
2026-03-03 10:11  Kim    invite party=2 at=2026-03-12T11:00 answer-by=2026-03-10
2026-03-12 12:00  Kim    hear party=1
2026-03-12 12:10  Kim    hear party=2
2026-03-13 09:00  Kim    propose
2026-03-13 09:10  Bert   judge unfounded                       -> may Bert answer
2026-03-13 09:20  Bert   to-adviser                            -> must invite party=1, must hear party=1, must appoint-adviser
2026-03-13 09:21  Bert   to-adviser                            -> refused not-included
2026-03-13 09:21  Bert   to-committee                          -> refused not-included
2026-03-13 09:22  Kim    hear party=1                          -> refused while-pending invite, refused while-pending appoint-adviser
2026-03-13 09:23  Kim    waive-hearing party=1 ground=no-answer -> refused while-pending appoint-adviser
2026-03-13 09:24  Kim    propose                               -> refused while-pending hear, refused while-pending advise-alone
2026-03-13 09:25  Bert   judge well-founded                    -> refused while-pending advise-alone, refused while-pending hear
2026-03-13 09:26  Bert   answer                                -> refused while-pending hear, refused while-pending advise-alone, refused while-pending appoint-adviser
2026-03-13 09:30  Bert   appoint-adviser seat=1 person=Ada
2026-03-13 09:31  Ada    hear party=1                          -> refused while-pending invite, refused while-pending adviser-ties
2026-03-13 09:32  Ada    advise-alone unfounded                -> refused not-yet adviser-ties, refused while-pending hear
2026-03-13 09:33  Bert   answer                                -> refused while-pending hear, refused while-pending advise-alone, refused while-pending adviser-ties
2026-03-16 09:00  Ada    adviser-ties seat=1
2026-03-16 09:05  Ada    hear party=1                          -> refused while-pending invite
2026-03-16 09:10  Ada    invite party=1 at=2026-03-25T10:00 answer-by=2026-03-20
2026-03-16 09:11  Ada    invite party=2 at=2026-03-25T11:00 answer-by=2026-03-20
2026-03-16 09:12  Ada    advise-alone unfounded                -> refused while-pending hear
2026-03-25 12:00  Ada    hear party=1
2026-03-25 12:10  Ada    hear party=2
2026-03-26 09:00  Ada    advise-alone unfounded                -> may Bert answer
2026-03-27 09:00  Ada    adviser-ties tied seat=1              -> must appoint-adviser, must hear party=1, must advise-alone
2026-03-27 09:01  Ada    adviser-ties seat=1                   -> refused while-pending appoint-adviser
2026-03-27 09:05  Bert   answer                                -> refused while-pending hear, refused while-pending advise-alone, refused while-pending appoint-adviser
2026-03-30 09:00  Bert   appoint-adviser seat=1 person=Arno
2026-03-30 09:05  Bert   answer                                -> refused while-pending hear, refused while-pending advise-alone, refused while-pending adviser-ties
2026-03-30 09:10  Arno   adviser-ties seat=1
2026-03-30 09:20  Arno   hear party=1
2026-03-30 09:21  Arno   hear party=2
2026-03-31 09:00  Arno   advise-alone unfounded                -> may Bert answer
2026-04-01 09:00  Dora   name-respondent person=Kim            -> must propose
2026-04-01 09:05  Bert   answer                                -> refused not-yet copy, refused not-yet hear, refused while-pending propose
