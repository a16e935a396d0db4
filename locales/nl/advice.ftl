### Advies: adviseur, commissie, banden, advies en afwijken ervan.

ties-recent-ties = een recente band: de plaats is weer vrij
ties-no-recent-ties = geen recente band

dossier-paper-advise = Advies
dossier-advice-repair = Om te herstellen
dossier-advice-prevent = Om te voorkomen

act-form-reference = Op welke grond, en wat wordt gevraagd?
act-form-reference-hint = Het wettelijk voorschrift of het besluit, en waarover u advies wilt. De indiener kan dit lezen.
act-form-seat-now = Nu zit daar:
act-form-seat-nobody = Niemand kan hier worden aangewezen
act-form-seat-nobody-why = Wie deze rol heeft, zit al op een plaats, is betrokken of gaf een recente band op. Laat de beheerder iemand anders de rol geven.
act-form-seat-person = Wie neemt deze plaats in?
act-form-seat-hint = Wie wordt aangewezen, geeft daarna zelf op of er een band met de organisatie is.
act-form-ties-why = U oordeelt onafhankelijk. Een band in de laatste { $months } maanden maakt dat iemand anders uw plaats inneemt.
act-form-ties = Hebt of had u een band met deze organisatie, met wie klaagt of met wie over geklaagd wordt?
act-form-ties-none = Nee, geen enkele
act-form-ties-tied = Ja
act-form-ties-what = Welke band?
act-form-ties-what-hint = Bijvoorbeeld een dienstverband, een opdracht of familie. Alleen in te vullen bij ja.
act-form-ties-until = Tot wanneer?
act-form-ties-until-hint = De laatste dag. Laat leeg als de band nog bestaat.
act-form-flaw-tie-ahead = Die dag moet nog komen. Bestaat de band nog, laat de datum dan leeg.
act-form-advice = Wat is uw advies?
act-form-advice-report = Bevindingen, advies en redenen
act-form-advice-report-hint = De indiener krijgt dit bij het antwoord.
act-form-advice-repair = Aanbeveling om de fout te herstellen
act-form-advice-prevent = Aanbeveling om herhaling te voorkomen
act-form-departs = Waarom wijkt het oordeel af van het advies?
act-form-departs-hint = Dit staat in het antwoord aan de indiener.
dossier-as-advised = zoals het advies
dossier-not-as-advised = anders dan het advies
dossier-decided = Wat is beslist
dossier-decided-whole = De klacht als geheel
dossier-departs = Waarom het oordeel van het advies afwijkt
act-form-judgment-departs-hint = Het advies is: { $advised }. Oordeelt u anders, zeg hier dan waarom; het antwoord neemt het over. { $hint }
act-form-seat-out = Wie deze rol heeft en niet kan
act-form-seat-free = Geen band bekend.
act-form-seat-had-a-hand = Deed al iets in dit dossier.
act-form-seat-of-the-unit = Werkt in de dienst waarover de klacht gaat.
act-form-seat-tied = gaf een recente band op
act-form-seat-tied-until = gaf op: { $what } (tot { $day })
act-form-seat-tied-still = gaf op: { $what } (nog steeds)
act-form-seat-sits = zit er al als { $role }
act-form-ties-if-yes = (verplicht bij ja)
work-left = Vastgelegd. U hebt nu geen deel meer aan dat dossier en ziet het niet meer.
