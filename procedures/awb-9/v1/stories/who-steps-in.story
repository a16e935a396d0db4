# A small authority: no complaints manager, nobody at the desk. The coordinator steps in, and whoever complains waits for nobody.

person Joost is coordinator
person Wouter is decision-body

2026-03-02 09:00  web    receive                 -> warns handle complaints-manager coordinator
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
  -> owes assess
  -> only coordinator decision-body may assess
2026-03-04 09:00  Joost  assess inadmissible ground=insufficient-interest -> must refuse
  -> owes refuse close
  -> only coordinator decision-body may refuse
2026-03-04 09:05  Joost  refuse                  -> ended close
