# A text that is changed after validation is unvalidated again, by whomever; its changer is a doer (H-13, H-14, H-15).

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
2026-03-04 10:00  Yilmaz   investigate
2026-03-04 11:00  Yilmaz   propose
2026-03-05 09:00  Maes     check-form passed
2026-03-05 10:00  Peeters  check-content passed
2026-03-05 10:05  Peeters  judge unfounded
2026-03-05 11:00  Maes     propose                       -> must check-form, must check-content
2026-03-05 11:05  Peeters  answer                        -> refused while-pending check-form
2026-03-05 11:08  Maes     check-form passed             -> refused person doer-of-the-current-text
2026-03-05 11:10  Claes    check-form passed text=old    -> refused text-changed
2026-03-05 11:15  Claes    check-form passed
2026-03-05 11:20  Peeters  check-content passed
2026-03-05 11:25  Yilmaz   answer                        -> refused role
2026-03-05 11:30  Peeters  answer text=old               -> refused text-changed
2026-03-05 11:35  Peeters  answer                        -> letter answer
