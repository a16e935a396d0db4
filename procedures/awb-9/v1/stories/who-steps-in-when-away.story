# Whoever would do it is away: who does it instead, from asking an adviser to the ombudsman. (Who is away and acts all the same is evidently there.)

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is employee
person Mirjam is complaints-manager
person Wouter is decision-body
person Ada   is adviser
absent Wouter 2026-03-06 until 2026-03-06
absent Mirjam 2026-03-31 until 2026-04-30
absent Joost  2026-03-31 until 2026-03-31
absent Wouter 2026-04-01 until 2026-04-01
absent Joost  2026-04-02 until 2026-04-30
absent Anna   2026-04-02 until 2026-04-30
absent Femke  2026-04-02 until 2026-04-30

2026-03-02 09:00  Anna   receive by=phone email=yes
2026-03-02 09:01  Anna   register
2026-03-02 09:02  Anna   classify complaint
2026-03-02 09:05  Anna   name-respondent person=Bas
2026-03-03 09:00  Mirjam assess admissible
2026-03-03 09:05  Mirjam acknowledge
2026-03-03 09:10  Joost  assign to=Femke
2026-03-03 09:20  Femke  copy
2026-03-04 09:00  Femke  investigate
2026-03-06 09:00  Mirjam to-adviser
2026-03-06 09:10  Mirjam appoint-adviser seat=1 person=Ada
2026-03-06 09:20  Ada    invite party=1 at=2026-03-16T10:00 answer-by=2026-03-12
2026-03-06 09:21  Ada    invite party=2 at=2026-03-16T11:00 answer-by=2026-03-12
2026-03-16 11:00  Ada    hear party=1
2026-03-16 12:00  Ada    hear party=2
2026-03-17 09:00  Ada    advise well-founded
2026-03-30 09:00  Femke  propose
2026-03-31 09:00                                -> may Wouter check
  -> only desk coordinator complaints-manager decision-body may check
2026-03-31 09:10  Anna   check passed
2026-03-31 09:20  Femke  judge partly-founded  -> must discuss
2026-04-01 09:00
2026-04-01 09:10  Joost  answer departs=yes    -> letter answer
2026-04-01 09:20  Joost  name-respondent person=Femke
2026-04-01 09:21  Joost  copy respondent=2
2026-04-02 09:10  Wouter copy-answer
2026-04-02 09:11  Wouter copy-answer respondent=2
2026-04-02 09:20  Wouter discuss               -> ended close
2026-04-03 09:00
  -> may Wouter second-line, may Wouter second-line-otherwise
