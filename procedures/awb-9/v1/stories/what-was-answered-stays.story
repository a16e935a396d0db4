# What was answered on the short way goes nowhere else either: not to another authority, body or unit, and not into another dossier. When it turns out to be a complaint
# it begins anew, and may be for another after all: its terms run from the day on which it came (Awb 2:3 lid 1).

person Anna  is desk
person Joost is coordinator
person Mirjam is complaints-manager
person Wouter is decision-body

2026-03-02 09:00  web         receive  -> due handle 2026-04-13
2026-03-02 09:00  web         register
2026-03-02 09:00  web         classify suggestion
2026-03-03 09:00  Anna        reply  -> letter reply
2026-03-03 09:10  Mirjam      forward  -> refused not-included
2026-03-03 09:11  Anna        transfer body=elsewhere  -> refused not-included
2026-03-03 09:12  Anna        reroute unit=elsewhere  -> refused not-included
2026-03-03 09:13  Anna        merge  -> refused not-included
2026-03-03 09:30  Anna        classify complaint  -> due handle 2026-04-13, may Mirjam forward, may Anna transfer, may Anna reroute, may Anna merge
2026-03-04 09:00  Mirjam      forward  -> letter forwarded, ended forward
