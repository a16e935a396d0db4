# What must wait as long as something else is owed: each of it by name; and what is put right twice is told twice.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  Tom   receive by=phone email=yes
2026-06-11 09:01  Lies  register
2026-06-11 09:02  Lies  classify issue-report
2026-06-11 09:03  Lies  name-respondent person=Koen
2026-06-11 09:04  Lies  classify complaint
2026-06-15 09:00  Ilse  assess admissible
2026-06-15 09:01  Ilse  answer                      -> refused not-yet check, refused not-yet judge, refused while-pending acknowledge, refused while-pending assign
2026-06-15 09:05  Ilse  acknowledge
2026-06-15 10:00  Tom   assign to=Bram
2026-06-15 10:01  Ilse  answer                      -> refused not-yet check, refused not-yet judge, refused while-pending investigate, refused while-pending propose
2026-06-16 09:00  Bram  investigate
2026-06-16 10:00  Ilse  propose
2026-06-16 10:01  Ilse  check passed                -> refused person doer-of-the-current-text
2026-06-16 10:10  Bram  judge unfounded
2026-06-16 10:11  Ilse  answer                      -> refused not-yet check
2026-06-16 10:20  Tom   check refused               -> must propose
2026-06-16 10:21  Ilse  answer                      -> refused while-pending propose
2026-06-16 10:30  Bram  propose
2026-06-16 10:31  Ilse  answer                      -> refused while-pending check
2026-06-16 10:40  Tom   check passed                -> may Ilse answer
2026-06-17 09:00  Tom   reroute unit=north          -> must assign
2026-06-17 09:01  Ilse  answer                      -> refused while-pending assign
2026-06-17 09:02  Ilse  propose                     -> refused while-pending assign
2026-06-17 09:10  Tom   assign to=Sara
2026-06-18 09:00  Tom   name-respondent person=Bram -> must investigate, must judge, must propose
2026-06-18 09:01  Ilse  answer                      -> refused while-pending investigate, refused while-pending propose, refused while-pending judge
2026-06-18 09:02  Ilse  judge unfounded             -> refused while-pending investigate
2026-06-18 09:03  Ilse  propose                     -> refused while-pending investigate
2026-06-19 09:00  Ilse  correct assess to=inadmissible ground=staff-matter -> must refuse, alert complaints-manager of refuse
2026-06-19 09:05  Ilse  refuse                      -> letter refusal, ended close
2026-06-22 09:00  Tom   reopen
2026-06-22 09:05  Ilse  correct assess to=admissible -> must acknowledge, must-not refuse
2026-06-22 09:06  Ilse  answer                      -> refused while-pending acknowledge, refused while-pending investigate, refused while-pending propose, refused while-pending judge
2026-06-22 09:10  Ilse  acknowledge                 -> letter acknowledgement
2026-06-23 09:00  Ilse  correct assess to=inadmissible ground=staff-matter -> must refuse, must-not acknowledge
2026-06-24 09:00  Lies  classify complaint grievances=2 -> must assess
2026-06-24 09:01  Ilse  answer                      -> refused while-pending assess
