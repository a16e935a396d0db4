# Anonymous, and nothing to go by: inadmissible, with the reason in the record.

person Maes   is coordinator
person Claes  is deputy coordinator
person Yilmaz is handler
person Bakker is handler
person Dubois is decision-body

2026-03-02 09:00  web      receive email=no anonymous=yes
2026-03-02 09:00  web      register
2026-03-02 09:00  web      classify complaint
2026-03-03 09:00  Maes     assess inadmissible ground=anonymous -> waived acknowledge, ended close
