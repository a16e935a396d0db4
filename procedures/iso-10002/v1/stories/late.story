# Lateness forbids nothing and stays visible; who must wait longer gets a date with the reason, and that date is watched.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web    receive            -> due acknowledge 2026-03-05, due handle 2026-04-01
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify complaint
2026-03-05 23:59                            -> running acknowledge
2026-03-06 00:01                            -> late acknowledge
2026-03-06 10:00  Chris  assess admissible
2026-03-06 10:01  Ann    hold until=2026-04-20 -> refused while-pending acknowledge
2026-03-06 10:05  Chris  acknowledge        -> late acknowledge
2026-03-09 09:00  Ann    assign to=Bob
2026-03-20 09:00  Ann    hold until=2026-03-20 -> refused not-in-the-future
2026-03-20 09:01  Ann    hold until=2026-04-20 -> letter holding, due promise 2026-04-20
2026-04-10 09:00  Bob    investigate
2026-04-10 10:00  Bob    propose
2026-04-14 09:00  Chris  check passed
2026-04-14 09:05  Chris  judge unfounded
2026-04-14 09:10  Chris  answer             -> late handle, met promise
2026-05-15 09:00                            -> open, due react 2026-05-15
2026-05-16 09:00                            -> ended close
