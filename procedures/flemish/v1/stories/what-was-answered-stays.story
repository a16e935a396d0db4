# What was answered on the short way goes nowhere else either: not to another authority, body or unit, and not into another dossier. When it turns out to be a complaint
# it begins anew, and may be for another after all.

person Lies is desk
person Tom  is coordinator
person Bram is handler
person Sara is handler
person Ilse is complaints-manager
person Koen is decision-body

2026-06-11 09:00  web         receive
2026-06-11 09:00  web         register
2026-06-11 09:00  web         classify suggestion
2026-06-12 09:00  Lies        reply  -> letter reply
2026-06-12 09:10  Ilse        forward  -> refused not-included
2026-06-12 09:11  Lies        transfer body=elsewhere  -> refused not-included
2026-06-12 09:12  Lies        reroute unit=elsewhere  -> refused not-included
2026-06-12 09:13  Lies        merge  -> refused not-included
2026-06-12 09:30  Lies        classify complaint  -> may Ilse forward, may Lies transfer, may Lies reroute, may Lies merge
