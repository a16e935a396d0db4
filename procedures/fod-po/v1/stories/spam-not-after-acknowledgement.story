# Who was assessed is no spam any more: a complaint ends with a letter.

person Dirk    is desk
person Maes    is coordinator
person Claes   is deputy coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-03-02 09:00  web      receive
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Peeters  assess admissible
2026-03-03 09:01  Maes     decline ground=spam    -> refused not-included
2026-03-03 09:05  Peeters  acknowledge
2026-03-03 09:10  Maes     decline ground=spam    -> refused not-included
