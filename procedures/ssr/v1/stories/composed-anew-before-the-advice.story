# Until the committee advises, the board may put somebody else in a seat (a member falls ill). Once it advised it stays as it is; only
# the seat of whoever turns out to be tied or complained about is filled anew, for the advice that is then owed again.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Carla  is committee-chair
person Cas    is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Max    is committee-member
person Moos   is committee-member

2026-02-25 09:00  web    receive
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint
2026-02-27 09:00  Dora   to-board
2026-03-03 09:00  Bert   assess admissible
2026-03-03 10:00  Kim    acknowledge
2026-03-04 09:01  Bert   to-committee
2026-03-04 09:10  Bert   appoint seat=1 person=Carla
2026-03-04 09:11  Bert   appoint seat=2 person=Mark
2026-03-04 09:13  Bert   appoint seat=3 person=Mia
2026-03-05 09:00  Carla  ties seat=1
2026-03-05 09:10  Mark   ties seat=2
2026-03-05 09:20  Mia    ties seat=3
2026-03-06 09:00  Carla  waive-hearing party=1 ground=no-wish
2026-03-09 09:00  Bert   appoint seat=2 person=Max   -> must ties seat=2, must-not ties seat=1
2026-03-09 09:30  Mark   ties seat=2                 -> refused role
2026-03-09 10:00  Max    ties seat=2                 -> must-not ties
2026-03-17 09:00  Carla  advise unfounded            -> must-not advise
2026-03-17 09:10  Bert   appoint seat=1 person=Cas   -> refused not-included
2026-03-17 09:11  Bert   appoint seat=2 person=Mark  -> refused not-included
2026-03-18 09:00  Mia    ties tied seat=3            -> must appoint seat=3, must-not appoint seat=1, must advise
2026-03-18 09:10  Bert   appoint seat=1 person=Cas   -> refused not-included
2026-03-18 09:20  Bert   appoint seat=3 person=Moos  -> must ties seat=3
2026-03-18 09:30  Moos   ties seat=3
2026-03-18 10:00  Carla  waive-hearing party=1 ground=no-wish
2026-03-18 10:10  Carla  advise unfounded            -> must-not advise
2026-03-18 10:20  Bert   appoint seat=3 person=Mark  -> refused not-included
2026-03-18 11:00  Kim    name-respondent person=Max  -> must appoint seat=2, must-not appoint seat=3
2026-03-18 11:10  Bert   appoint seat=3 person=Mark  -> refused not-included
2026-03-18 11:20  Bert   appoint seat=2 person=Mark  -> must ties seat=2
