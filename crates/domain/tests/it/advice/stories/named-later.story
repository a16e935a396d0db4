# Who sits and is then named as the one complained about, sits no longer.

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
2026-04-02 09:00  Bert   to-adviser
2026-04-02 09:01  Bert   appoint-adviser seat=1 person=Ada
2026-04-02 09:02  Dora   name-respondent person=Ada
2026-04-02 09:03  Ada    adviser-ties seat=1                 -> refused person respondent
2026-04-02 09:04  Bert   appoint-adviser seat=1 person=Ada   -> refused assignee-barred
2026-04-02 09:05  Bert   appoint-adviser seat=1 person=Arno
2026-04-02 09:06  Arno   adviser-ties seat=1
