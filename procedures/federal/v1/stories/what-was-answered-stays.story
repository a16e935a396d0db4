# What was answered on the short way goes nowhere else either: not to another authority, body or unit, and not into another dossier. When it turns out to be a complaint
# it begins anew, and may be for another after all.

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web         receive
2026-03-02 09:00  web         register
2026-03-02 09:00  web         classify suggestion
2026-03-03 09:00  Maes        reply  -> letter reply
2026-03-03 09:10  Maes        forward  -> refused not-included
2026-03-03 09:11  Maes        transfer body=elsewhere  -> refused not-included
2026-03-03 09:12  Maes        reroute unit=elsewhere  -> refused not-included
2026-03-03 09:13  Maes        merge  -> refused not-included
2026-03-03 09:30  Maes        classify complaint  -> may Maes forward, may Maes transfer, may Maes reroute, may Maes merge
