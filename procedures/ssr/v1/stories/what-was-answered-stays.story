# What was answered on the short way goes nowhere else either: not to another authority, body or unit, and not into another dossier. When it turns out to be a complaint
# it begins anew, and may be for another after all: its terms run from the day on which it came (Awb 2:3 lid 1).

person Dora   is desk
person Dirk   is handler
person Kim    is complaints-manager
person Bert   is decision-body
person Carla  is committee-chair
person Mark   is committee-member
person Mia    is committee-member
person Max    is committee-member
person Ada    is adviser
person Arno   is adviser

2026-02-25 09:00  web         receive            -> due handle 2026-04-08
2026-02-25 09:00  web         register
2026-02-25 09:00  web         classify suggestion
2026-02-26 09:00  Dora        reply  -> letter reply
2026-02-26 09:05  Kim         reopen
2026-02-26 09:10  Kim         forward  -> refused not-included
2026-02-26 09:11  Dora        reroute unit=elsewhere  -> refused not-included
2026-02-26 09:12  Dora        merge  -> refused not-included
2026-02-26 09:30  Dora        classify complaint  -> due handle 2026-04-08, may Kim forward, may Dora reroute, may Dora merge
2026-02-26 09:40  Kim         forward             -> letter forwarded, ended forward
