# Whoever judges otherwise than the advice says why, or the answer does not leave (H-11, Awb 9:16).

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
2026-04-02 09:03  Ada    adviser-ties seat=1
2026-04-10 09:00  Ada    advise-alone well-founded
2026-04-13 09:00  Bert   explain                             -> refused fact-fails advice-departed-from
2026-04-13 09:01  Bert   judge unfounded                     -> may Bert explain
2026-04-13 09:02  Bert   propose
2026-04-13 09:03  Bert   answer                              -> refused departure-missing
2026-04-13 09:04  Bert   answer departs=yes                  -> letter answer
