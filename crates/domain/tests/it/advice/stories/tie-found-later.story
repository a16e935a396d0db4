# A tie that comes to light later frees the seat too, also after it was declared that there was none (A-13).

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
2026-04-02 09:00  Bert   to-adviser                          -> must appoint-adviser
2026-04-02 09:01  Bert   appoint-adviser seat=1 person=Ada
2026-04-02 09:02  Arno   adviser-ties seat=1                 -> refused role
2026-04-02 09:03  Ada    adviser-ties seat=1                 -> must advise-alone
2026-04-09 09:00  Ada    adviser-ties tied seat=1            -> must appoint-adviser
2026-04-09 09:01  Ada    advise-alone unfounded              -> refused while-pending appoint-adviser
2026-04-09 09:02  Bert   appoint-adviser seat=1 person=Arno
2026-04-09 09:03  Ada    advise-alone unfounded              -> refused role
2026-04-09 09:04  Arno   adviser-ties seat=1
2026-04-10 09:00  Arno   advise-alone inadmissible           -> must-not advise-alone
