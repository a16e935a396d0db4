# Issue report: its own short way, without admissibility, validation or judgment (S4-07, S0-08).

person Dirk    is desk
person Maes    is coordinator
person Claes   is deputy coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify issue-report   -> must reply, must-not assess, lapsed acknowledge, alert coordinator
2026-03-02 10:00  Peeters  assess admissible -> refused not-included
2026-03-02 10:01  Peeters  report-back       -> refused not-included
2026-03-03 09:00  Dirk     reply              -> letter reply, ended close
2026-03-04 09:00  complainant escalate        -> refused fact-fails answered
