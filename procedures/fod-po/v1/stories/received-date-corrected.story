# The receipt date was typed wrong: the terms are counted anew from the right one, and both stay in the record.

person Dirk    is desk
person Maes    is coordinator
person Claes   is deputy coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-05 14:00  Dirk     receive by=letter received=2026-03-05 email=yes -> due acknowledge 2026-03-09, due handle 2026-04-07
2026-03-05 14:00  Dirk     register
2026-03-05 14:00  Dirk     classify complaint
2026-03-06 09:00  Dirk     correct receive to=2026-03-02    -> due acknowledge 2026-03-04, due handle 2026-04-01, late acknowledge
2026-03-06 09:05  Dirk     correct receive to=2026-03-20    -> refused in-the-future
2026-03-06 09:10  Yilmaz   correct receive to=2026-03-03    -> refused role
2026-03-06 09:15  Dirk     correct language to=fr
2026-03-06 09:20  Peeters  correct receive to=2026-03-03    -> refused role
2026-03-06 09:25  Dirk     correct receive to=2026-03-03 unit=other -> refused receipt-fixed
