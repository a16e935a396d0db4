# What is learnt of a complaint is done later than it is answered: another owner, another day, and at last done, after the end (S0-03).

person Goossens is desk
person Maes     is coordinator
person Claes    is deputy coordinator
person Peeters  is complaints-manager
person Yilmaz   is handler
person Bakker   is handler
person Dubois   is decision-body

2026-03-02 09:00  Goossens receive
2026-03-02 09:01  Goossens register
2026-03-02 09:02  Goossens classify suggestion              -> must reply, must discuss, must close
2026-03-03 09:00  Maes     measure instead=yes preventive owner=Yilmaz by=2026-05-29 -> refused no-such-measure
2026-03-03 09:05  Maes     measure preventive owner=Willems by=2026-05-29 -> refused not-of-staff
2026-03-03 09:10  Maes     measure preventive owner=Yilmaz by=2026-03-02  -> refused in-the-past
2026-03-03 09:15  Maes     measure preventive owner=Yilmaz by=2026-05-29
2026-03-03 09:20  Maes     reply                            -> letter reply, must discuss
2026-03-04 09:00  Maes     discuss                          -> ended close
2026-06-01 09:00  Yilmaz   measure instead=yes done=2026-05-30 -> refused role
2026-06-01 09:05  Maes     measure instead=yes owner=Bakker -> ended close
2026-06-01 09:10  Maes     measure instead=yes by=2026-05-31 -> refused in-the-past
2026-06-01 09:15  Maes     measure instead=yes by=2026-09-30 -> ended close
2026-09-21 09:00  Peeters  measure instead=yes done=2026-09-18 -> ended close
