# Not satisfied with the counter, nor with the complaints service: each level looks with another person, in a term of its own, and what
# the level below decided stays what it was.

person Dora  is desk
person Hanne is handler
person Harm  is handler
person Hilde is handler
person Marc  is complaints-manager
person Bea   is decision-body

2026-03-02 09:00  web         receive                     -> due handle 2026-03-16
2026-03-02 09:00  web         classify complaint grievances=2
2026-03-03 09:00  Dora        assign to=Hanne
2026-03-04 09:00  Hanne       propose
2026-03-04 10:00  Hanne       judge unfounded grievance=1
2026-03-04 10:01  Hanne       answer                      -> refused not-yet judge
2026-03-04 10:05  Hanne       judge unfounded grievance=2
2026-03-05 09:00  Hanne       answer                      -> letter answer, met handle, ended close, judgment unfounded
2026-03-09 09:00  complainant escalate                    -> stage 2, open, due review 2026-04-07
2026-03-09 10:00  Marc        assign to=Hanne             -> refused assignee-barred
2026-03-09 10:05  Marc        assign to=Harm
2026-03-10 09:00  Harm        propose
2026-03-11 09:00  Harm        judge well-founded grievance=1 -> refused role
2026-03-11 09:05  Marc        judge well-founded grievance=1
2026-03-11 09:10  Marc        judge unfounded grievance=2
2026-03-12 09:00  Marc        answer                      -> letter answer, met review, judgment partly-founded, ended close
2026-03-16 09:00  complainant escalate                    -> stage 3, open, due review 2026-04-14, must judge grievance=1
2026-03-16 10:00  Bea         assign to=Harm              -> refused assignee-barred
2026-03-16 10:05  Bea         assign to=Hilde
2026-03-17 09:00  Hilde       propose
2026-03-18 09:00  Bea         judge well-founded grievance=1
2026-03-18 09:05  Bea         judge well-founded grievance=2
2026-03-18 09:10  Bea         answer                      -> letter answer, met review, judgment well-founded, ended close
2026-03-19 09:00  complainant escalate                    -> refused no-further-stage
2026-03-20 09:00  Bea         second-line                 -> letter referral
