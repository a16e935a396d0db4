# Not handled, on a ground of article II.77, within ten days and with the reason; the letter names the Vlaamse Ombudsdienst.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive            -> due acknowledge 2026-06-22, due refuse 2026-06-22, due handle 2026-07-27
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify complaint
2026-06-15 09:00  Ilse  assess inadmissible                              -> refused ground-missing
2026-06-15 09:01  Ilse  assess inadmissible ground=rude                  -> refused ground-unknown
2026-06-15 09:02  Bram  assess inadmissible ground=manifestly-unfounded  -> refused role
2026-06-15 09:05  Ilse  assess inadmissible ground=manifestly-unfounded  -> must refuse, must-not acknowledge, must-not assign, lapsed handle, open
2026-06-15 09:10  Ilse  acknowledge                                      -> refused not-included
2026-06-22 16:00  Ilse  refuse                                           -> letter refusal, met refuse, met acknowledge, ended close
