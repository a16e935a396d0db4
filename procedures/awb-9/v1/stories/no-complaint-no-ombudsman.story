# What nobody owes an answer any more begins no year: it turned out to be a question, or it is not taken up; the refusal begins a year of its own.

person Anna  is desk
person Joost is coordinator
person Femke is handler
person Bas   is handler
person Mirjam is complaints-manager
person Wouter is decision-body

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint      -> running handle, running ombudsman
2026-03-03 09:00  Anna   classify information-request -> lapsed handle, lapsed ombudsman
2026-03-04 09:00  Anna   classify complaint      -> running handle, running ombudsman, due ombudsman 2027-04-13
2026-03-05 09:00  Mirjam assess inadmissible ground=insufficient-interest -> lapsed handle, lapsed ombudsman
2026-03-06 09:00  Mirjam refuse                  -> letter refusal, due ombudsman 2027-03-06, ended close
