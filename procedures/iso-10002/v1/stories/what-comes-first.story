# What must wait as long as something else is owed: each of it by name; and what is put right twice is told twice.

person Lena  is desk
person Ann   is coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  Ann   receive by=phone email=yes
2026-03-02 09:01  Lena  register
2026-03-02 09:02  Lena  classify issue-report
2026-03-02 09:03  Lena  name-respondent person=Dana
2026-03-02 09:04  Lena  classify complaint
2026-03-02 09:05  Chris refuse                      -> refused not-included
2026-03-03 09:00  Chris assess admissible
2026-03-03 09:01  Chris answer                      -> refused not-yet check, refused not-yet judge, refused while-pending acknowledge, refused while-pending assign
2026-03-03 09:05  Chris acknowledge
2026-03-03 10:00  Ann   assign to=Bob
2026-03-03 10:01  Chris answer                      -> refused not-yet check, refused not-yet judge, refused while-pending investigate, refused while-pending propose
2026-03-03 10:02  Chris escalate                    -> refused not-yet answer, refused fact-fails answered
2026-03-04 09:00  Bob   investigate
2026-03-04 10:00  Bob   propose
2026-03-04 10:10  Chris judge unfounded
2026-03-04 10:11  Chris answer                      -> refused not-yet check
2026-03-04 10:20  Ann   check refused               -> must propose
2026-03-04 10:21  Chris answer                      -> refused while-pending propose
2026-03-04 10:30  Bob   propose
2026-03-04 10:31  Chris answer                      -> refused while-pending check
2026-03-04 10:40  Ann   check passed                -> may Chris answer
2026-03-05 09:00  Ann   reroute unit=north          -> must assign
2026-03-05 09:01  Chris answer                      -> refused while-pending assign
2026-03-05 09:02  Ann   propose                     -> refused while-pending assign
2026-03-05 09:10  Ann   assign to=Eva
2026-03-05 09:11  Ann   name-respondent person=Bob   -> must investigate, must propose, must judge
2026-03-05 09:12  Chris answer                      -> refused while-pending investigate, refused while-pending propose, refused while-pending judge
2026-03-05 09:13  Chris judge unfounded             -> refused while-pending investigate
2026-03-05 09:14  Ann   propose                     -> refused while-pending investigate
2026-03-06 09:00  Chris correct assess to=inadmissible ground=before-a-court -> must refuse, alert complaints-manager of refuse
2026-03-06 09:05  Chris refuse                      -> letter refusal, ended close
2026-03-09 09:00  Ann   reopen
2026-03-09 09:05  Chris correct assess to=admissible -> must acknowledge, must-not refuse
2026-03-09 09:06  Chris answer                      -> refused while-pending acknowledge, refused while-pending investigate, refused while-pending propose, refused while-pending judge
2026-03-09 09:10  Chris acknowledge                 -> letter acknowledgement
2026-03-10 09:00  Ann   name-respondent person=Chris -> must judge
2026-03-11 09:00  Lena  classify complaint grievances=2 -> must assess
2026-03-11 09:01  Ann   answer                      -> refused while-pending assess
