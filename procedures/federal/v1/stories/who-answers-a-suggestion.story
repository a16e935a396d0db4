# A suggestion goes the short way: a reply and what is learnt of it; nothing of the handling of a complaint is possible.

person Maes   is coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body
person Claire is management-committee

2026-03-02 09:00  web     receive
2026-03-02 09:00  web     register
2026-03-02 09:00  web     classify suggestion        -> lapsed handle
  -> owes reply learn close
  -> only coordinator system may classify
  -> only coordinator may decline forward transfer reroute merge join reply case
  -> only coordinator may improve
  -> only coordinator complainant may withdraw
  -> only coordinator decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-03 09:00  Maes    reply                      -> letter reply
  -> owes learn close
  -> only coordinator system may classify
  -> only coordinator may decline join learn case
  -> only coordinator may improve
  -> only coordinator complainant may withdraw
  -> only coordinator decision-body may correct note
  -> only complainant may add
  -> nothing else
2026-03-03 09:05  Maes    learn                      -> ended close
