# Whoever settles has the year of the ombudsman, and turning to him otherwise ends that wait; who has the chair may have a part in it with a reason.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body

2026-02-25 09:00  Dora   receive by=letter email=yes
2026-02-25 09:01  Dora   register
2026-02-25 09:02  Dora   classify complaint
2026-02-26 09:00  Dora   settle                         -> ended settle, due ombudsman 2027-02-26
2026-02-27 09:00  Bert   reopen
2026-02-27 09:05  Dora   to-board
2026-02-27 09:10  Kim    name-respondent person=Kim exempt=yes  -> refused not-exempt
2026-02-27 09:11  Kim    name-respondent person=Bert exempt=yes -> may Bert assess
2026-03-03 09:00  Bert   assess admissible
2026-04-09 09:00  Bert   tell-late until=2026-05-22     -> letter late
2026-05-25 09:00  Bert   tell-late until=2026-06-12     -> letter late, due promise 2026-06-12
2026-05-26 09:00  Kim    second-line-otherwise ombudsman -> met ombudsman
