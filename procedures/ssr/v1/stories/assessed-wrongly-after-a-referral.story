# The assessment turns out wrong after a committee was asked: what could then not have been asked is owed no longer, and the complaint is turned
# away at once. What was done stays in the record, and counts again when the assessment was right after all.

person Dora   is desk
person Dirk   is handler
person Kim    is complaints-manager
person Bert   is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member

2026-04-03 09:00  web    receive happened=2025-03-01
2026-04-03 09:00  web    register
2026-04-03 09:00  web    classify complaint
2026-04-03 09:10  Dora   to-board
2026-04-07 09:00  Bert   assess admissible
2026-04-07 10:00  Kim    acknowledge
2026-04-08 09:00  Bert   to-committee                 -> due handle 2026-06-12, must appoint, must invite party=1, must hear party=1, must advise
2026-04-08 09:10  Bert   appoint seat=1 person=Carla
2026-04-10 10:00  Bert   correct assess to=inadmissible ground=older-than-twelve-months
  -> owes refuse close
  -> due handle 2026-06-12
2026-04-10 10:05  Mark   hear party=1                 -> refused not-included
2026-04-10 10:06  Carla  ties seat=1                  -> refused not-included
2026-04-10 11:00  Bert   correct assess to=admissible -> must appoint, must invite party=1, must hear party=1, must advise, must ties seat=1
2026-04-10 11:30  Bert   appoint seat=2 person=Mark
2026-04-13 10:00  Bert   correct assess to=inadmissible ground=older-than-twelve-months -> owes refuse close
2026-04-13 10:10  Kim    refuse                       -> letter refusal, met refuse, ended close
