# What must wait as long as something else is owed: each of it by name.

person Dirk    is desk
person Maes    is coordinator
person Yilmaz  is handler
person Lambert is handler
person Peeters is complaints-manager
person Claes   is complaints-manager, coordinator
person Dubois  is decision-body

2026-03-02 09:00  Maes     receive by=phone email=yes
2026-03-02 09:01  Dirk     register
2026-03-02 09:02  Dirk     classify suggestion
2026-03-02 09:02  Dirk     classify issue-report
2026-03-02 09:03  Maes     name-respondent person=Dirk
2026-03-02 09:04  Maes     classify complaint
2026-03-03 09:00  Peeters  assess admissible
2026-03-03 09:01  Peeters  answer                      -> refused not-yet check-content, refused not-yet judge, refused while-pending acknowledge, refused while-pending assign
2026-03-03 09:05  Peeters  acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-03 10:01  Peeters  answer                      -> refused not-yet check-content, refused not-yet judge, refused while-pending investigate, refused while-pending propose
2026-03-03 10:02  Maes     escalate                    -> refused not-yet answer, refused fact-fails answered
2026-03-04 10:00  Yilmaz   investigate
2026-03-04 11:00  Claes    propose
2026-03-04 11:01  Peeters  answer                      -> refused not-yet check-content, refused not-yet judge, refused while-pending check-form
2026-03-05 09:00  Maes     check-form passed
2026-03-05 09:01  Claes    check-content passed         -> refused person doer-of-the-current-text
2026-03-05 10:00  Peeters  check-content refused       -> must propose
2026-03-05 10:05  Claes    judge unfounded
2026-03-05 10:06  Peeters  answer                      -> refused while-pending propose
2026-03-05 10:10  Yilmaz   propose
2026-03-05 10:11  Peeters  answer                      -> refused while-pending check-form, refused while-pending check-content
2026-03-05 10:20  Maes     check-form passed
2026-03-05 10:21  Peeters  answer                      -> refused while-pending check-content
2026-03-05 10:30  Peeters  check-content passed        -> may Peeters answer
2026-03-06 09:00  Maes     name-respondent person=Claes -> must judge
2026-03-06 09:01  Peeters  answer                      -> refused while-pending judge
2026-03-06 09:05  Peeters  judge unfounded             -> may Peeters answer
2026-03-09 09:00  Maes     reroute unit=north          -> must assign
2026-03-09 09:01  Peeters  answer                      -> refused while-pending assign
2026-03-09 09:02  Maes     propose                     -> refused while-pending assign
2026-03-09 09:10  Maes     assign to=Lambert
2026-03-10 09:00  Maes     name-respondent person=Yilmaz -> must investigate, must propose, must judge
2026-03-10 09:01  Peeters  answer                      -> refused while-pending investigate, refused while-pending propose, refused while-pending judge
2026-03-10 09:02  Peeters  judge unfounded             -> refused while-pending investigate
2026-03-10 09:03  Maes     propose                     -> refused while-pending investigate
