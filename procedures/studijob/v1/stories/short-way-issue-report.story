# What is no complaint gets a reply and asks for no cause.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Lena  is line-manager
person Hugo  is handler
person Hanna is handler
person Mia   is management-committee

2026-04-22 09:00  web   receive
2026-04-22 09:00  web   register
2026-04-22 09:00  web   classify issue-report  -> must reply, must-not cause, must-not assign, alert line-manager
2026-04-22 09:30  Ilse  reply             -> letter reply, ended close
