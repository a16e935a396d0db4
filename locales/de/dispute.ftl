## Streitfälle
# Wer vor Gericht geht, beschwert sich nicht: Ein Satz einer Akte, der hier mit dispute- davor steht, gilt für Streitfälle.

dispute-registration-what = Was wird angefochten?
dispute-registration-who = Wer reicht die Klage ein?
dispute-registration-who-text = Die antragstellende Person; die anwaltliche Vertretung geben Sie weiter unten an. Ohne E-Mail-Adresse gehen die Briefe per Post.
dispute-registration-message = Was in der Klageschrift steht
dispute-registration-message-hint = Der Gegenstand der Klage und der Kern der Klagegründe; die Klageschrift selbst fügen Sie als Datei bei.
dispute-registration-grievances = Klagegründe
dispute-registration-grievances-text = Jeder Klagegrund steht für sich. Wenn Sie nichts eintragen, gilt der Anfang der Nachricht als erster Klagegrund; Sie können das später anpassen.
dispute-registration-grievance = Klagegrund { $number }
dispute-registration-subject = Gegenstand von Klagegrund { $number }
dispute-registration-flaw-grievance-missing = Beschreiben Sie auch den Klagegrund zu diesem Gegenstand.
dispute-source-direct = direkt von der antragstellenden Person oder der Kanzlei
dispute-writing-done-told = Was die antragstellende Person darüber erfährt
dispute-writing-done-untold = Die antragstellende Person erhält jetzt noch keine Mitteilung
dispute-writing-done-untold-text = Die antragstellende Person erfährt erst etwas mit dem ersten Brief, den Sie aus der Akte erstellen.
dispute-dossier-complainant = Antragstellende Person
dispute-dossier-grievances = Klagegründe
dispute-dossier-waits-for-complainant = { $act }: wartet auf die antragstellende Person. Ruft sie an oder schreibt sie, können Sie es selbst festhalten, unter „Was Sie tun können“.
dispute-dossier-corrected-complainant = Angaben zur antragstellenden Person
dispute-attachment-of-complainant = antragstellende Person
dispute-grievance-number = Klagegrund{ "\u00A0" }{ $number }
dispute-item-complainant = Antragstellende Person
dispute-act-form-grievance = Worin besteht der Klagegrund, in ein oder zwei Sätzen?
dispute-act-form-more-rows = Weitere Klagegründe
dispute-act-form-main-hint = Stützt sich die Klage vor allem auf einen Klagegrund, geben Sie ihn hier an.
dispute-act-form-main-none = Alle Klagegründe wiegen gleich
dispute-act-form-correct-kind = Möchten Sie die Art oder die Klagegründe ändern?
dispute-act-form-correct-complainant = Name oder Adresse der antragstellenden Person
dispute-act-form-letter-nobody = Es ist keine Adresse bekannt. Der Brief geht daher nicht ab.
dispute-act-form-reply-hint = In der Sprache der antragstellenden Person. Anrede und Unterschrift setzt Gehoor selbst hinzu. Eine leere Zeile beginnt einen neuen Absatz; beginnen Sie Zeilen mit einem Bindestrich für eine Liste. Beides bleibt im Brief so stehen.
dispute-act-form-withdraw-why = Halten Sie das nur fest, wenn die antragstellende Person es selbst mitgeteilt hat.
dispute-act-form-withdrawal = Was hat die antragstellende Person gesagt oder geschrieben?
dispute-link-back-replace = Persönlichen Link der antragstellenden Person ersetzen
dispute-link-back-title = Persönlichen Link der antragstellenden Person ersetzen
dispute-link-back-text = Der Link und der Code, den die antragstellende Person bisher erhielt, öffnen danach nichts mehr. Tun Sie dies, wenn sie bei jemand anderem gelandet sind.
