# A committee of three, appointed seat by seat; only those appointed count, and all three declare their ties before it advises.

person Dora   is desk
person Bert   is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Max    is committee-member
person Ada    is adviser
person Arno   is adviser

2026-04-01 09:00  Dora   receive                        -> due handle 2026-05-13
2026-04-01 09:01  Dora   classify complaint
2026-04-01 09:02  Dora   name-respondent person=Max
2026-04-02 09:00  Bert   to-committee                   -> due handle 2026-06-10, must appoint, must advise
2026-04-02 09:01  Bert   to-adviser                     -> refused not-included
2026-04-02 09:02  Carla  advise well-founded            -> refused role
2026-04-02 09:03  Bert   appoint seat=1 person=Mark     -> refused not-for-seat
2026-04-02 09:04  Bert   appoint seat=1 person=Carla    -> may Carla ties, may-not Mark ties
2026-04-02 09:05  Bert   appoint seat=2 person=Max      -> refused assignee-barred
2026-04-02 09:06  Bert   appoint seat=2 person=Mark
2026-04-02 09:07  Bert   appoint seat=3 person=Mark     -> refused already-seated
2026-04-02 09:08  Carla  ties seat=1                    -> must ties
2026-04-02 09:09  Carla  ties seat=2                    -> refused role
2026-04-02 09:10  Carla  advise well-founded            -> refused not-yet ties
2026-04-02 09:11  Bert   appoint seat=3 person=Mia
2026-04-02 09:12  Mark   ties seat=2
2026-04-02 09:13  Mia    ties seat=3                    -> must-not ties
2026-04-02 09:14  Mark   advise well-founded            -> refused role
2026-04-02 09:15  Bert   judge unfounded                -> refused while-pending advise
2026-04-20 09:00  Carla  advise                         -> refused judgment-missing
2026-04-20 09:01  Carla  advise well-founded prevent=yes -> must-not advise
2026-04-21 09:00  Bert   judge well-founded             -> may-not Bert explain
2026-04-21 09:01  Bert   propose
2026-04-21 09:02  Bert   answer                         -> letter answer, met handle
