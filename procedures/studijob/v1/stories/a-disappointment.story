# What seemed a question is a complaint after all: any disappointment is one. The week counts from the first message.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Lena  is line-manager
person Hugo  is handler
person Hanna is handler
person Mia   is management-committee

2026-04-22 09:00  web   receive
2026-04-22 09:00  web   register
2026-04-22 09:00  web   classify information-request  -> must reply
2026-04-23 09:00  Dora  classify complaint reason=none -> refused reason-missing
2026-04-23 09:01  Dora  classify complaint            -> must assign, must cause, must-not reply, due feedback 2026-04-29
