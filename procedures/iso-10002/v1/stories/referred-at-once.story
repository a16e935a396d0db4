# The same, and nobody is left at all: whoever is there says at once where else one can turn, and once is enough, also when it is opened again.

person Lena  is desk
person Ann   is coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body
absent Dana 2026-03-06 until 2026-05-29

2026-03-02 09:00  web   receive
2026-03-02 09:00  web   register
2026-03-02 09:00  web   classify complaint
2026-03-03 09:00  Chris assess admissible
2026-03-03 09:05  Chris acknowledge
2026-03-03 10:00  Ann   assign to=Bob
2026-03-04 10:00  Bob   investigate
2026-03-04 11:00  Bob   propose
2026-03-05 09:00  Ann   check passed
2026-03-05 10:00  Chris judge unfounded
2026-03-05 10:15  Chris answer
2026-03-09 20:00  complainant react not-satisfied
2026-03-09 20:01  complainant escalate             -> stage 2
  -> owes assign investigate propose judge answer
  -> only desk coordinator complaints-manager system may classify
  -> only desk coordinator complaints-manager decision-body may name-respondent correct note
  -> only coordinator complaints-manager may assign hold
  -> only desk coordinator complaints-manager may reroute
  -> only coordinator complaints-manager decision-body may refer-at-once
  -> only desk coordinator complaints-manager complainant may withdraw
  -> only complainant may add
  -> only complaints-manager decision-body may case
  -> nothing else
2026-03-10 09:00  Chris refer-at-once              -> letter referral, met review, ended close
2026-03-11 09:00  Chris reopen                     -> open, must close-again
2026-03-11 09:05  Chris refer                      -> refused not-included
2026-03-11 09:10  Chris close-again                -> ended close-again
