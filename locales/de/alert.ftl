### Was das Personal erfährt, am Bildschirm und per E-Mail. Keine Namen, keine Geschichten: Wer mitliest, erfährt nichts.

alert-owed = Nächster Schritt: { $activity }
alert-informed = Erledigt: { $activity }
alert-assigned = Diese Akte wurde Ihnen zugewiesen
alert-added = Die beschwerdeführende Person hat etwas hinzugefügt: bitte ansehen
alert-merged = Eine weitere Nachricht derselben Person wird hier weitergeführt: bitte ansehen
alert-handler-gone = Wer diese Beschwerde bearbeitete, ist nicht mehr da oder hat diese Rolle nicht mehr: Bestellen Sie jemand anderen
alert-undeliverable = Eine E-Mail an die beschwerdeführende Person kam zurück; der Brief liegt zum Drucken und Aufgeben bereit
alert-undeliverable-no-address = Eine E-Mail an die beschwerdeführende Person kam zurück, und eine Postanschrift ist nicht bekannt; ergänzen Sie die Anschrift
alert-undeliverable-respondent = Eine E-Mail an die Person, über die Beschwerde geführt wird, kam zurück; der Brief liegt zum Drucken und Aufgeben bereit
alert-undeliverable-respondent-no-address = Eine E-Mail an die Person, über die Beschwerde geführt wird, kam zurück, und eine andere Anschrift ist nicht bekannt; fragen Sie nach
alert-undeliverable-receipt = Die automatische Eingangsmeldung an die beschwerdeführende Person kam zurück; prüfen Sie die E-Mail-Adresse
alert-undeliverable-passed-on = Eine E-Mail an die Behörde, an die weitergeleitet wurde, kam zurück; der Brief liegt zum Drucken und Aufgeben bereit
alert-term-soon = { $term }: Die Frist endet am { $due }
alert-term-today = { $term }: Die Frist endet heute, am { $due }
alert-term-over = { $term }: Die Frist endete am { $due }
alert-term-passed = { $term }: Die Frist endete am { $due } und wurde nicht eingehalten
alert-term-moved = { $term }: Der Kalender hat sich geändert, und die Frist endet jetzt am { $due } statt am { $before }
alert-measure = Sie sorgen für eine Maßnahme, spätestens am { $due }
alert-measure-soon = Eine Maßnahme, für die Sie sorgen, muss bis zum { $due } erledigt sein
alert-measure-today = Eine Maßnahme, für die Sie sorgen, muss heute erledigt sein, { $due }
alert-measure-passed = Eine Maßnahme, für die Sie sorgen, musste bis zum { $due } erledigt sein

alert-mail-due = { $told } ({ $term }: spätestens { $due })
alert-mail-subject = { $number }: { $told }
alert-mail-body =
    Guten Tag { $name },

    Akte { $number }: { $told }.

    Sie finden sie hier:
    { $link }

    Diese Nachricht wurde automatisch versandt. Sie brauchen nicht darauf zu antworten.
alert-handler-away = Wer diese Akte bearbeitet, ist bis einschließlich { $until } abwesend und hat keine Vertretung: { $count ->
    [one] sie wartet
   *[other] { $count } Akten warten
}
alert-handler-away-later = Wer diese Akte bearbeitet, ist vom { $from } bis einschließlich { $until } abwesend und hat dann keine Vertretung: { $count ->
    [one] sie wartet dann
   *[other] { $count } Akten warten dann
}
alert-handler-away-later-open = Wer diese Akte bearbeitet, ist ab dem { $from } abwesend und hat dann keine Vertretung: { $count ->
    [one] sie wartet dann
   *[other] { $count } Akten warten dann
}
alert-handler-away-open = Wer diese Akte bearbeitet, ist abwesend und hat keine Vertretung: { $count ->
    [one] sie wartet
   *[other] { $count } Akten warten
}
