# The management committee decides on an improvement on the ground of a report, after the dossier has ended (S1-25). It opens no dossiers:
# the coordinator records what it decided, when and on which report.

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body
person Claire is management-committee

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Maes     assess admissible
2026-03-03 09:05  Maes     acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-09 10:00  Yilmaz   investigate
2026-03-10 11:00  Yilmaz   propose
2026-03-10 11:05  Yilmaz   judge well-founded
2026-03-10 11:06  Maes     improve preventive owner=Claire by=2026-06-30 decided=2026-03-09 -> refused not-yet analyse
2026-03-10 11:07  Yilmaz   answer
2026-03-12 09:00  Maes     analyse                      -> refused cause-missing
2026-03-12 09:01  Maes     analyse code=weather         -> refused cause-unknown
2026-03-12 09:05  Maes     analyse code=procedure       -> ended close
2026-04-20 10:00  Yilmaz   improve corrective owner=Maes by=2026-05-31   -> refused role
2026-04-20 10:01  Claire   improve corrective owner=Maes by=2026-05-31 decided=2026-04-17 -> refused role
2026-04-20 10:02  Maes     improve corrective owner=Maes by=2026-05-31   -> refused decision-missing
2026-04-20 10:03  Maes     improve corrective owner=Maes by=2026-05-31 decided=2026-04-21 -> refused in-the-future
2026-04-20 10:05  Maes     improve corrective owner=Maes by=2026-05-31 decided=2026-04-17 -> ended close
2026-04-20 10:06  Maes     improve preventive owner=Claire by=2026-06-30 decided=2026-04-17
