# An ordinary complaint, taken in on Good Friday evening and answered in time.
# Good Friday is a working day in Belgium; Easter Monday is not (scenario T-01).

person Dirk    is desk
person Maes    is coordinator
person Claes   is deputy coordinator
person Yilmaz  is handler
person Bakker  is handler
person Lambert is handler
person Peeters is complaints-manager
person Dubois  is decision-body

2026-04-03 23:50  web      receive                    -> due acknowledge 2026-04-08, due handle 2026-05-04
2026-04-03 23:50  web      register                   -> must classify
2026-04-03 23:50  web      classify complaint         -> must assess, alert coordinator, alert complaints-manager
2026-04-07 10:00  Peeters  assess admissible          -> must acknowledge, must assign, must judge, must answer
2026-04-07 10:05  Peeters  acknowledge                -> letter acknowledgement, met acknowledge
2026-04-07 11:00  Maes     assign to=Yilmaz           -> handler Yilmaz, must investigate, must propose
2026-04-10 09:00  Yilmaz   investigate                -> must-not investigate
2026-04-14 16:00  Yilmaz   propose                    -> must check-form, must check-content, alert coordinator
2026-04-15 09:00  Maes     check-form passed          -> must-not check-form, alert complaints-manager
2026-04-16 09:00  Peeters  check-content passed
2026-04-16 09:10  Peeters  judge well-founded         -> must discuss, judgment well-founded
2026-04-16 09:30  Peeters  answer resolution=resolved -> letter answer, met handle, must react, must-not report-back
                                                      -> due react 2026-05-18, informs coordinator
2026-04-17 14:00  Maes     measure preventive owner=Maes by=2026-12-31 -> must discuss
2026-04-17 14:00  Maes     discuss                    -> open
2026-04-20 08:00  complainant react satisfied         -> ended close
