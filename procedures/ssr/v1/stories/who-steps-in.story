# Nobody is at the service desk, and later the complaints manager is gone too: who answers, asks whether it satisfies, tells and hears.

person Kim    is complaints-manager
person Bert   is decision-body
person Eva    is employee

2026-02-25 09:00  Kim    receive by=letter email=yes
2026-02-25 09:01  Kim    register
2026-02-25 09:02  Kim    classify complaint
  -> only complaints-manager system may classify
  -> only complaints-manager decision-body may name-respondent settle correct note
  -> only complaints-manager may take-up desk-answer decline forward reroute merge join
  -> only complaints-manager complainant may to-board withdraw
  -> only complainant may add
  -> nothing else
2026-02-26 09:00  Kim    desk-answer
  -> only complaints-manager system may classify
  -> only complaints-manager decision-body may name-respondent settle correct note
  -> only complaints-manager may desk-answer decline join
  -> only complaints-manager complainant system may satisfied
  -> only complaints-manager complainant may to-board withdraw
  -> only complainant may add
  -> nothing else
2026-02-27 09:00  Kim    satisfied not-satisfied        -> must to-board
2026-02-27 09:05  Kim    to-board
2026-02-27 09:10  Kim    name-respondent person=Eva
2026-03-03 09:00  Bert   assess admissible
2026-03-03 09:10  Bert   adjourn by=1-week ground=extensive-research
2026-03-03 09:20  Bert   name-respondent person=Kim
  -> owes acknowledge copy invite hear tell-respondents judge propose answer close
  -> only system may classify
  -> only decision-body may name-respondent acknowledge settle copy invite waive-hearing adjourn tell-respondents consent second-line-otherwise correct note
  -> only complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-03 10:00  Bert   acknowledge
2026-03-03 10:05  Bert   copy respondent=1
2026-03-03 10:06  Bert   copy respondent=2
2026-03-03 10:10  Bert   tell-respondents respondent=1
2026-03-03 10:11  Bert   tell-respondents respondent=2
2026-03-03 10:20  Bert   invite party=1 at=2026-03-12T10:00 answer-by=2026-03-10
2026-03-03 10:21  Bert   invite party=2 at=2026-03-12T11:00 answer-by=2026-03-10
2026-03-03 10:22  Bert   invite party=3 at=2026-03-12T12:00 answer-by=2026-03-10
2026-03-12 13:00  Bert   hear party=1
2026-03-12 13:10  Bert   hear party=2
2026-03-12 13:20  Bert   hear party=3
2026-03-13 09:00  Bert   propose
2026-03-13 09:10  Bert   judge unfounded
2026-03-13 09:20  Bert   answer
  -> owes copy-answer close
  -> only system may classify
  -> only decision-body may name-respondent copy-answer discuss second-line second-line-otherwise correct note
  -> only complainant may add
  -> nothing else
2026-03-13 09:30  Bert   copy-answer respondent=1
2026-03-13 09:31  Bert   copy-answer respondent=2       -> ended close
  -> only decision-body may second-line second-line-otherwise reopen correct note
  -> nothing else
2026-03-16 09:00  Bert   second-line ombudsman          -> met ombudsman
