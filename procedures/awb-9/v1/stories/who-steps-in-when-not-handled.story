# The authority itself is all there is, and does not handle the complaint: what it says, what follows, and an end that was a mistake.

person Wouter is decision-body

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify information-request
  -> owes reply close
  -> only system may classify
  -> only decision-body may name-respondent forward discuss reply second-line-otherwise correct note
  -> only complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-02 11:00  web    classify complaint
  -> owes assess close
  -> only system may classify
  -> only decision-body may name-respondent assess forward correct note
  -> only complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-04 09:00  Wouter assess inadmissible ground=insufficient-interest
  -> owes refuse close
  -> only system may classify
  -> only decision-body may name-respondent refuse forward discuss second-line-otherwise correct note
  -> only complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-04 09:05  Wouter refuse                  -> ended close
  -> only decision-body may second-line-otherwise reopen correct note
  -> nothing else
2026-03-05 09:00  Wouter reopen
  -> owes close-again
  -> only system may classify
  -> only decision-body may name-respondent forward discuss second-line-otherwise close-again correct note
  -> only complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-05 09:05  Wouter close-again             -> ended close-again
