# Who is told of what where an adviser is asked, and what whoever complains is promised; from which day on somebody is reminded.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada   is adviser
person Arno  is adviser

2026-03-02 09:00  web    receive
  -> told handle
  -> warns acknowledge complaints-manager coordinator from 2026-03-06
  -> warns refuse complaints-manager from 2026-03-23
  -> warns handle complaints-manager coordinator from 2026-04-02
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify suggestion
  -> alert complaints-manager coordinator desk of reply
  -> told nothing
2026-03-02 09:00  web    classify complaint
  -> alert complaints-manager of assess
  -> told handle
2026-03-02 10:00  Joost  reroute unit=north
  -> alert complaints-manager of assess
2026-03-04 09:00  Anna   name-respondent person=Bas
2026-03-05 09:00  Mirjam assess admissible
  -> alert complaints-manager of acknowledge
  -> alert complaints-manager coordinator of assign copy
  -> alert adviser handler of invite
2026-03-05 09:10  Mirjam acknowledge
2026-03-05 09:20  Joost  assign to=Femke
2026-03-05 09:30  Femke  copy
  -> alert adviser handler of invite
2026-04-02 09:10  Wouter to-adviser
  -> alert complaints-manager decision-body of appoint-adviser
  -> warns handle complaints-manager coordinator from 2026-05-01
2026-04-02 09:25  Wouter appoint-adviser seat=1 person=Ada
2026-04-03 09:00  Femke  invite party=1 at=2026-04-17T10:00 answer-by=2026-04-10
  -> alert adviser handler of hear
2026-04-03 09:05  Ada    invite party=2 at=2026-04-17T11:00 answer-by=2026-04-10
  -> alert adviser handler of hear
2026-04-17 11:00  Ada    hear party=1
2026-04-17 12:00  Ada    hear party=2
  -> alert adviser of advise
2026-04-20 09:00  Femke  investigate
2026-04-24 09:00  Ada    advise well-founded prevent=yes
  -> alert complaints-manager handler of judge
  -> alert handler of propose
2026-04-28 09:00  Femke  propose
  -> alert complaints-manager coordinator of check
2026-04-28 10:00  Mirjam check passed
2026-05-08 09:00  Joost  adjourn by=4-weeks
  -> alert coordinator handler of tell-respondents
2026-05-08 09:05  Joost  tell-respondents
  -> warns handle complaints-manager coordinator from 2026-06-01
2026-05-29 09:00  Femke  judge well-founded
  -> alert complaints-manager of answer
2026-06-08 09:00  Mirjam answer
  -> alert complaints-manager coordinator of copy-answer
  -> told nothing
  -> must-say answer react-until second-line
2026-06-08 09:05  Femke  copy-answer
2026-06-08 09:10  Joost  discuss
