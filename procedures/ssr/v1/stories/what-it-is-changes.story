# What it is changes: whatever kind it turns out to be, nothing of the kind it was before is left to do.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body

2026-02-25 09:00  Dora   receive by=letter email=yes
2026-02-25 09:01  Dora   register
2026-02-25 09:02  Dora   classify issue-report
  -> owes reply close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note
  -> only desk complaints-manager may reply decline forward reroute merge join
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-02-25 09:03  Dora   classify complaint
  -> owes take-up desk-answer close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note
  -> only desk complaints-manager may take-up decline forward reroute merge join
  -> only desk may desk-answer
  -> only desk complaints-manager complainant may to-board withdraw
  -> only complainant may add
  -> nothing else
2026-02-25 09:10  Dora   desk-answer
2026-02-25 09:11  Dora   classify information-request
  -> owes reply close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note
  -> only desk complaints-manager may reply decline join
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-02-25 09:12  Dora   classify complaint
2026-02-25 09:13  Dora   classify suggestion
  -> owes reply close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note
  -> only desk complaints-manager may reply decline join forward reroute merge
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-02-25 09:14  Dora   classify complaint
2026-02-25 09:15  Dora   classify compliment
  -> owes reply close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note
  -> only desk complaints-manager may reply decline join forward reroute merge
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-02-25 09:16  Dora   classify complaint
2026-02-25 09:17  Dora   classify issue-report
  -> owes reply close
  -> only desk complaints-manager system may classify
  -> only desk complaints-manager decision-body may name-respondent settle correct note
  -> only desk complaints-manager may reply decline join forward reroute merge
  -> only desk complaints-manager complainant may withdraw
  -> only complainant may add
  -> nothing else
