# A message to the complaints service that is in truth an action before the Council of State: it is sent on to the dispute
# team, who hears of it as of any other authority; there is no complaint in it.

person Dirk    is desk
person Maes    is coordinator
person Claes   is deputy coordinator
person Yilmaz  is handler
person Bakker  is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  Dirk     receive by=letter postal=yes
2026-03-02 09:00  Dirk     register
2026-03-02 09:05  Peeters  forward                     -> letter forwarded, letter passed-on, ended forward
2026-03-03 09:00  Maes     link to=2026-GES-1          -> linked 2026-GES-1, ended forward
