# A report proves to be a complaint: the terms count from the first receipt.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web   receive
2026-06-11 09:00  web   register
2026-06-11 09:00  web   classify issue-report            -> must reply
2026-06-15 09:00  Lies  classify complaint reason=none   -> refused reason-missing
2026-06-15 09:01  Lies  classify complaint               -> must assess, must-not reply, running handle, due handle 2026-07-27
