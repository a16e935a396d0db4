# A measure lives on after the answer: it is put off, handed on and done after the end, and that opens nothing again. Who had no part in the complaint
# records none, and a question has none.

person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Hugo  is handler
person Hanna is handler
person Mia   is management-committee

2026-04-22 09:00  web   receive
2026-04-22 09:00  web   register
2026-04-22 09:00  web   classify complaint
2026-04-22 10:00  Lars  assign to=Hugo
2026-04-23 09:00  Hugo  feedback
2026-04-23 09:05  Hugo  measure preventive owner=Lars by=2026-06-30
2026-04-23 09:10  Hugo  cause code=planning
2026-04-23 09:20  Lars  cause
2026-04-23 09:30  Hugo  tell told=2026-05-04
2026-04-23 09:40  Lars  review               -> ended close, owes nothing
2026-06-25 09:00  Lars  measure instead=yes by=2026-08-31 owner=Mia -> ended close, owes nothing
2026-09-07 09:00  Dora  measure instead=yes done=2026-09-04 -> refused role
2026-09-07 09:01  Hanna measure instead=yes done=2026-09-04 -> refused role
2026-09-07 09:05  Lars  measure instead=yes done=2026-09-08 -> refused in-the-future
2026-09-07 09:10  Lars  measure instead=yes done=2026-09-04 -> ended close, owes nothing, no-letter
  -> only desk line-manager may correct
  -> only desk handler management-committee line-manager employee may note
  -> only line-manager may reopen
  -> only handler line-manager may measure
  -> nothing else
2026-09-08 09:00  Lars  feedback             -> refused ended close
