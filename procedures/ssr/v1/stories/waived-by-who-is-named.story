# The adviser does without hearing whoever complains, and turns out to be complained about: that is decided anew, by the next (9:7, 9:15 lid 3).

person Dora is desk
person Kim  is complaints-manager
person Bert is decision-body
person Ada  is adviser
person Ines is adviser

2026-02-25 09:00  Dora  receive by=letter received=2026-02-25 email=yes
2026-02-25 09:01  Dora  register
2026-02-25 09:02  Dora  classify complaint
2026-02-25 09:03  Dora  to-board
2026-03-03 09:00  Bert  assess admissible
2026-03-03 10:00  Kim   acknowledge
2026-03-04 09:00  Bert  to-adviser                     -> must hear
2026-03-04 09:10  Bert  appoint-adviser seat=1 person=Ada
2026-03-05 09:00  Ada   adviser-ties seat=1
2026-03-06 09:00  Ada   waive-hearing party=1 ground=manifestly-unfounded -> must-not hear
2026-03-09 09:00  Kim   name-respondent person=Ada     -> must appoint-adviser seat=1, must hear party=1, must hear party=2
2026-03-09 09:10  Bert  appoint-adviser seat=1 person=Ines
2026-03-10 09:00  Ines  adviser-ties seat=1
2026-03-10 09:10  Ines  advise-alone unfounded         -> refused not-yet hear
2026-03-10 09:20  Kim   invite party=1                 -> must hear party=1
