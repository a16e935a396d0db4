# A question that got its reply has no measures, also not after its end.

person Dora  is desk
person Lars  is line-manager

2026-04-22 09:00  web   receive
2026-04-22 09:00  web   register
2026-04-22 09:00  web   classify information-request
2026-04-22 10:00  Dora  reply                -> ended close
2026-04-23 09:00  Lars  measure preventive owner=Lars by=2026-06-30 -> refused not-included
