# Another authority is competent: it is sent on, and the complainant is told where it went (A-18).

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Yilmaz   forward               -> refused role
2026-03-03 09:05  Maes     forward               -> letter forwarded, letter passed-on, ended forward, lapsed handle
2026-03-04 09:00  Maes     assess admissible     -> refused ended forward
