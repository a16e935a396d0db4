# A judgment is put right only by whoever may judge. Once the answer has left, the right judgment is told with a new answer, which is written and checked anew;
# a dossier that has ended is opened first, and what the first level decided is not changed at the second.

person Dirk    is desk
person Maes    is coordinator
person Claes   is deputy coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 10:00  Peeters  assess admissible
2026-03-03 10:01  Dirk     correct assess to=inadmissible ground=not-competent -> refused role
2026-03-03 10:02  Maes     correct assess to=inadmissible ground=not-competent -> refused role
2026-03-03 10:05  Peeters  acknowledge
2026-03-03 11:00  Maes     assign to=Yilmaz
2026-03-04 09:00  Yilmaz   investigate
2026-03-04 10:00  Yilmaz   propose
2026-03-04 11:00  Maes     check-form passed
2026-03-04 12:00  Peeters  check-content passed
2026-03-04 13:00  Peeters  judge unfounded
2026-03-04 13:01  Dirk     correct judge to=well-founded        -> refused role
2026-03-04 13:02  Dubois   correct judge to=well-founded        -> refused role
2026-03-04 13:03  Peeters  correct judge to=unfounded           -> refused nothing-changes
2026-03-04 13:04  Peeters  correct judge to=partly-founded      -> judgment partly-founded, must discuss
2026-03-04 13:05  Peeters  correct judge to=unfounded           -> judgment unfounded, must-not discuss, must propose
2026-03-04 13:06  Peeters  answer                               -> refused while-pending propose
2026-03-04 13:10  Yilmaz   propose
2026-03-04 13:20  Maes     check-form passed
2026-03-04 13:30  Peeters  check-content passed
2026-03-04 14:00  Peeters  answer                               -> letter answer, met handle, due react 2026-04-03, must-not answer
2026-03-05 09:00  Peeters  correct judge to=well-founded        -> judgment well-founded, must answer, must discuss, no-letter
2026-03-05 09:30  Yilmaz   propose                              -> must check-form, must check-content
2026-03-05 10:00  Peeters  answer                               -> refused while-pending check-form
2026-03-05 10:30  Maes     check-form passed
2026-03-05 11:00  Peeters  check-content passed
2026-03-05 11:30  Peeters  answer                               -> letter answer, met handle, due react 2026-04-07, must-not answer
2026-03-06 09:00  Maes     discuss
2026-03-06 10:00  complainant react satisfied                   -> ended close
2026-03-09 09:00  Peeters  correct judge to=partly-founded      -> refused reopen-first
2026-03-09 09:05  Peeters  correct assess to=inadmissible ground=not-competent -> refused reopen-first
2026-03-09 09:10  Peeters  reopen                               -> open
2026-03-09 09:15  Peeters  correct judge to=partly-founded      -> must propose answer
2026-03-09 09:16  Yilmaz   propose
2026-03-09 09:17  Maes     check-form passed
2026-03-09 09:18  Peeters  check-content passed
2026-03-09 09:20  Peeters  answer                               -> letter answer, judgment partly-founded
2026-03-10 09:00  complainant escalate                          -> stage 2, must judge
2026-03-10 10:00  Peeters  correct judge to=unfounded           -> refused earlier-stage
2026-03-10 11:00  Maes     assign to=Bakker
2026-03-11 09:00  Bakker   investigate
2026-03-11 10:00  Dubois   judge well-founded                   -> judgment well-founded
2026-03-11 10:01  Peeters  correct judge to=unfounded           -> refused person anyone-of-an-earlier-stage
2026-03-11 10:02  Dubois   correct judge to=unfounded           -> judgment unfounded
