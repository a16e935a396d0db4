# What was answered on the short way goes nowhere else either: not to another authority, body or unit, and not into another dossier. When it turns out to be a complaint
# it begins anew, and may be for another after all.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Lena  is line-manager
person Hugo  is handler
person Hanna is handler
person Mia   is management-committee

2026-04-22 09:00  web         receive
2026-04-22 09:00  web         register
2026-04-22 09:00  web         classify suggestion
2026-04-23 09:00  Ilse        reply  -> letter reply
2026-04-23 09:05  Lars        reopen
2026-04-23 09:10  Dora        reroute unit=elsewhere  -> refused not-included
2026-04-23 09:11  Dora        merge  -> refused not-included
2026-04-23 09:30  Dora        classify complaint  -> may Dora reroute, may Dora merge
