# What was answered on the short way goes nowhere else either: not to another authority, body or unit, and not into another dossier. When it turns out to be a complaint
# it begins anew, and may be for another after all.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web         receive
2026-03-02 09:00  web         register
2026-03-02 09:00  web         classify suggestion
2026-03-03 09:00  Ann         reply  -> letter reply
2026-03-03 09:10  Chris       forward  -> refused not-included
2026-03-03 09:11  Ann         transfer body=elsewhere  -> refused not-included
2026-03-03 09:12  Ann         reroute unit=elsewhere  -> refused not-included
2026-03-03 09:13  Ann         merge  -> refused not-included
2026-03-03 09:30  Ann         classify complaint  -> may Chris forward, may Ann transfer, may Ann reroute, may Ann merge
