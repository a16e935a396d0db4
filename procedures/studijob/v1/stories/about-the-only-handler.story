# The only handler is complained about, and nobody else is there to handle it yet: the customer hears from the line manager within the week, if
# only when the solution comes.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Hugo  is handler
person Mia   is management-committee

2026-04-22 09:00  Ilse  receive by=phone email=yes received=2026-04-22
2026-04-22 09:01  Ilse  register
2026-04-22 09:02  Ilse  classify complaint
2026-04-22 10:00  Lars  assign to=Hugo
2026-04-23 09:00  Dora  name-respondent person=Hugo  -> must assign, must feedback
2026-04-23 09:05  Hugo  promise until=2026-05-06     -> refused person respondent
2026-04-23 09:10  Lars  assign to=Lars               -> refused not-a-handler
2026-04-23 09:15  Hugo  feedback                     -> refused person respondent, may Lars feedback
2026-04-23 09:20  Lars  promise until=2026-05-06     -> letter promise, met feedback, due promise 2026-05-06, must assign, must feedback
