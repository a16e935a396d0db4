# Whoever complains adds words or files behind the private link, more than once, for as long as the dossier is open.

2026-03-02 09:00  web          receive
2026-03-02 09:00  web          register
2026-03-03 20:00  complainant  add
2026-03-04 20:00  complainant  add
2026-03-05 20:00  complainant  withdraw  -> ended withdraw
2026-03-06 20:00  complainant  add       -> refused ended withdraw
