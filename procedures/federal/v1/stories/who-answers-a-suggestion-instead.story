# The same short way while the coordinator is away.

person Maes   is coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body
person Claire is management-committee
absent Maes 2026-03-02 until 2026-04-30

2026-03-02 09:00  web     receive
2026-03-02 09:00  web     register
2026-03-02 09:00  web     classify suggestion
  -> owes reply learn close
  -> only coordinator decision-body system may classify
  -> only coordinator decision-body may decline forward transfer reroute merge join reply correct note case
  -> only coordinator decision-body may improve
  -> only coordinator complainant may withdraw
  -> only complainant may add
  -> nothing else
2026-03-03 09:00  Dubois  reply                      -> letter reply
  -> owes learn close
  -> only coordinator decision-body system may classify
  -> only coordinator decision-body may decline join learn correct note case
  -> only coordinator decision-body may improve
  -> only coordinator complainant may withdraw
  -> only complainant may add
  -> nothing else
