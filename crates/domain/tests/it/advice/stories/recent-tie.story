# Someone worked for the organisation until eight months ago: the seat is free again, somebody else takes it, and the committee stays three (A-12).

person Dora   is desk
person Bert   is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Max    is committee-member
person Ada    is adviser
person Arno   is adviser

2026-04-01 09:00  Dora   receive
2026-04-01 09:01  Dora   classify complaint
2026-04-02 09:00  Bert   to-committee
2026-04-02 09:01  Bert   appoint seat=1 person=Carla
2026-04-02 09:02  Bert   appoint seat=2 person=Mark
2026-04-02 09:03  Bert   appoint seat=3 person=Mia
2026-04-02 09:04  Carla  ties seat=1
2026-04-02 09:05  Mia    ties tied seat=3 until=2020-01-31
2026-04-02 09:06  Mark   ties tied seat=2 until=2026-05-01  -> refused in-the-future
2026-04-02 09:07  Mark   ties tied seat=2 until=2025-08-01  -> must appoint
2026-04-02 09:08  Carla  advise unfounded               -> refused while-pending appoint
2026-04-02 09:09  Mark   ties seat=2                    -> refused role
2026-04-02 09:10  Bert   appoint seat=2 person=Mark     -> refused tied
2026-04-02 09:11  Bert   appoint seat=2 person=Max      -> must ties, must-not appoint
2026-04-02 09:12  Max    ties seat=2                    -> must-not ties
2026-04-20 09:00  Carla  advise unfounded
