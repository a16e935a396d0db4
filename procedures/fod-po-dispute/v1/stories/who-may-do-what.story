# Who may do what, step by step, and nobody anything else: the dispute team, and neither those who handle complaints nor whoever brings the
# action (S0-13).

person Goossens is dispute-team
person Gielen   is deputy dispute-team
person Dirk     is desk
person Maes     is coordinator
person Yilmaz   is handler
person Peeters  is complaints-manager
person Dubois   is decision-body
person Claire   is management-committee

2026-03-02 09:00  Dirk     receive                         -> refused role
2026-03-02 09:01  Maes     receive                         -> refused role
2026-03-02 09:05  Goossens receive by=letter postal=yes email=no
  -> owes register
  -> only dispute-team may register note
  -> nothing else
2026-03-02 09:06  Goossens register
  -> owes classify
  -> only dispute-team may classify link withdraw correct note
  -> nothing else
2026-03-02 09:10  Goossens classify dispute grievances=2
  -> owes case ruling close
  -> only dispute-team may classify case link investigate withdraw correct note
  -> nothing else
2026-03-02 10:00  Goossens case court lodged=2026-02-20
  -> owes ruling close
  -> only dispute-team may classify case day link investigate ruling withdraw correct note
  -> nothing else
2026-03-02 10:05  Peeters  day session on=2026-09-14       -> refused role
2026-03-02 10:10  Goossens day session on=2026-09-14 at=10:00
2026-09-28 10:00  Peeters  ruling at-fault annulled=yes given=2026-09-25 -> refused role
2026-09-28 10:05  Goossens ruling at-fault annulled=yes given=2026-09-25
  -> owes measure inform tell close
  -> only dispute-team may classify case day link investigate ruling measure inform tell correct note
  -> nothing else
2026-09-28 11:00  Claire   measure corrective owner=Goossens by=2026-10-30 -> refused role
2026-09-28 11:05  Goossens measure corrective owner=Goossens by=2026-10-30
  -> owes inform tell close
2026-09-28 11:10  Goossens inform told=2026-09-29
  -> owes tell close
2026-09-28 11:20  Goossens tell
  -> owes close
  -> only dispute-team may classify case day link investigate ruling measure inform close correct note
  -> nothing else
2026-09-29 09:00  Goossens posts ruling
2026-09-29 09:05  Goossens close                           -> ended close
  -> owes nothing
  -> only dispute-team may link measure reopen correct note
  -> nothing else
2026-10-05 09:00  Goossens reopen                          -> open
  -> owes close-again
  -> only dispute-team may classify case day link investigate ruling measure inform close-again correct note
  -> nothing else
2026-10-05 09:05  Goossens close-again                     -> ended close-again
  -> owes nothing
  -> only dispute-team may link measure reopen correct note
  -> nothing else
