# The form validation refuses, then the content validation refuses: each time the draft goes back.

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
2026-03-03 09:05  Peeters  acknowledge
2026-03-03 10:00  Maes     assign to=Yilmaz
2026-03-04 10:00  Yilmaz   propose                 -> refused not-yet investigate
2026-03-04 10:00  Yilmaz   investigate
2026-03-04 11:00  Yilmaz   propose
2026-03-04 12:00  Peeters  check-content passed    -> refused not-yet check-form
2026-03-05 09:00  Maes     check-form refused      -> must propose
2026-03-05 09:30  Maes     check-form passed       -> refused while-pending propose
2026-03-05 11:00  Yilmaz   propose                 -> must check-form, must check-content
2026-03-05 14:00  Maes     check-form passed
2026-03-06 09:00  Peeters  check-content refused   -> must propose
2026-03-06 11:00  Yilmaz   propose                 -> must check-form
2026-03-06 11:30  Peeters  check-content passed    -> refused while-pending check-form
2026-03-06 14:00  Maes     check-form passed
2026-03-06 15:00  Peeters  check-content passed
2026-03-06 15:05  Peeters  answer                  -> refused not-yet judge
2026-03-06 15:10  Peeters  judge partly-founded
2026-03-06 15:15  Peeters  answer                  -> met handle
