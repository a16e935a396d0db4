# A complaint without any address is not taken up: nobody can be told, and it ends.

person Lena  is desk
person Chris is complaints-manager

2026-03-02 09:00  Lena  receive by=letter email=no postal=no
2026-03-02 09:01  Lena  register
2026-03-02 09:02  Lena  classify complaint
2026-03-03 09:00  Chris assess inadmissible ground=before-a-court  -> waived refuse, ended close
