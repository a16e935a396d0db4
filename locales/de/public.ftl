### Die öffentliche Seite: der Anfang, das Formular jeder Einrichtung, und die Seite, auf der man seine Nachricht verfolgt.

public-start-title = Sagen Sie es uns
public-start-lead = Haben Sie eine Beschwerde, eine Frage, eine Anregung oder ein Lob zu unseren Diensten? Hier schreiben Sie an die richtige Stelle. Es ist kostenlos und Sie brauchen kein Konto.
public-start-bodies = An wen möchten Sie schreiben?
public-start-write = An diese Stelle schreiben
public-start-none = Hier kann noch nichts eingereicht werden: Diese Website wird noch eingerichtet. Kommen Sie später wieder oder wenden Sie sich auf anderem Weg an uns.
public-start-closed = Hier können zurzeit keine neuen Nachrichten eingereicht werden. Wer schon geschrieben hat, verfolgt die Akte wie immer.
public-start-elsewhere = An wen Sie sich wenden können
public-closed = Diese Organisation nimmt zurzeit keine neuen Nachrichten an. Wenn Sie schon geschrieben haben, verfolgen Sie Ihre Akte wie immer.
public-start-follow = Haben Sie uns schon geschrieben?
public-start-follow-text = Mit Ihrer Nummer und Ihrem persönlichen Code sehen Sie, wie weit wir sind, und lesen unsere Antwort.

public-entry-title = Ihre Beschwerde, Frage oder Anregung
public-entry-welcome = Sind Sie unzufrieden mit dem, was wir getan oder nicht getan haben? Sagen Sie es uns. Auch eine Frage, eine Meldung, eine Anregung oder ein Lob ist willkommen.
public-entry-begin = Nachricht schreiben
public-entry-course = Was geschieht mit Ihrer Nachricht?
public-entry-otherwise = Möchten Sie lieber anrufen, eine E-Mail oder einen Brief schreiben?
public-course-receipt = Sie erhalten sofort eine Nummer und einen persönlichen Link, über den Sie Ihre Nachricht verfolgen.
public-course-handling = Ist es eine Beschwerde, so teilen wir Ihnen mit, ob wir sie bearbeiten können. Die Person, über die Sie sich beschweren, bearbeitet sie nicht.
public-course-answer = Sie erhalten unsere Antwort; das dauert höchstens { $length } ab dem Eingang.
public-course-again = Sind Sie mit der Antwort nicht zufrieden? Dann können Sie eine erneute Prüfung beantragen und sich danach an eine unabhängige Stelle wenden.
public-course-elsewhere = Sind Sie mit der Antwort nicht zufrieden? Dann können Sie sich an eine unabhängige Stelle wenden.
public-contact-phone = Telefon
public-contact-email = E-Mail
public-contact-post = Brief
public-second-line = Eine unabhängige Stelle
public-second-line-text = Wenn unsere Antwort Sie nicht zufriedenstellt, können Sie sich an eine von uns unabhängige Stelle wenden.
public-second-line-show = Welche Stelle, und wie Sie sie erreichen
public-updated = Aktualisiert am { $date }

public-form-title = Ihre Nachricht
public-form-continue = Weiter: Nachricht überprüfen
public-step-write = Schritt 1 von 2: Ihre Nachricht
public-step-review = Schritt 2 von 2: überprüfen und absenden

public-kind = Was möchten Sie uns mitteilen?
public-kind-complaint = Eine Beschwerde
public-kind-complaint-hint = Ich bin nicht zufrieden und erwarte eine Antwort.
public-kind-issue-report = Eine Meldung
public-kind-issue-report-hint = Ich weise darauf hin, dass etwas nicht funktioniert oder nicht stimmt.
public-kind-information-request = Ein Auskunftsersuchen
public-kind-information-request-hint = Ich möchte etwas wissen.
public-kind-suggestion = Eine Anregung
public-kind-suggestion-hint = Ich habe eine Idee, wie etwas besser werden kann.
public-kind-compliment = Ein Lob
public-kind-compliment-hint = Etwas ist gut gelaufen, und das möchte ich sagen.
public-kind-unsure = Ich bin nicht sicher; entscheiden Sie

public-service = Worum geht es?
public-service-hint = So kommt Ihre Nachricht sofort an die richtige Stelle.
public-service-unsure = Etwas anderes / weiß ich nicht
public-relation-none = Möchte ich nicht sagen
public-who = Wer sind Sie?

public-field-what-happened = Was ist geschehen?
public-field-happened-on = Wann ist es geschehen?
public-field-desired-outcome = Was erwarten Sie von uns?
public-field-name = Ihr Name
public-field-email = E-Mail-Adresse
public-field-phone = Telefonnummer
public-field-address = Postanschrift
public-field-street = Straße und Hausnummer
public-field-postcode = Postleitzahl
public-field-town = Ort
public-field-country = Land
public-field-relation = Sie sind
public-field-representing = Für wen schreiben Sie?
public-representing = Ich schreibe für eine andere Person
public-by-post = Ich erhalte die Antwort lieber per Brief

public-privacy = Wir verwenden Ihre Daten nur, um Ihre Nachricht zu bearbeiten und unsere Dienste zu verbessern. Nur wer an Ihrer Akte arbeitet, kann sie einsehen.

public-missing-what-happened = Sagen Sie uns, was geschehen ist; einige Worte genügen.
public-missing-happened-on = Geben Sie an, wann es geschehen ist.
public-missing-desired-outcome = Geben Sie an, was die Sache für Sie in Ordnung bringen würde.
public-missing-name = Geben Sie Ihren Namen an.
public-missing-email = Geben Sie Ihre E-Mail-Adresse an.
public-missing-phone = Geben Sie Ihre Telefonnummer an.
public-missing-street = Geben Sie Straße, Hausnummer und Ort an.
public-missing-relation = Wählen Sie, was am besten auf Sie zutrifft.
public-missing-representing = Geben Sie an, für wen Sie schreiben.
public-flaw-email = Diese E-Mail-Adresse stimmt nicht ganz. Eine Adresse sieht aus wie name@beispiel.be.
public-flaw-half-address = Für einen Brief brauchen wir Straße und Ort. Geben Sie beides an oder lassen Sie die Adresse leer.
public-flaw-no-address = Geben Sie eine E-Mail-Adresse oder eine Postanschrift an, damit wir Ihnen antworten können.
public-flaw-future = Dieser Tag kommt erst noch. Geben Sie an, wann es geschehen ist, oder lassen Sie das Feld leer.
public-flaw-date = Dieses Datum erkennen wir nicht. Schreiben Sie zum Beispiel 2.3.2026, oder lassen Sie das Feld leer.
public-flaw-length = Das ist zu lang: Das Feld fasst { $most } Zeichen. Bitte um { $over } kürzen.
public-refused = Ihre Nachricht konnte nicht verarbeitet werden

public-review-title = Überprüfen Sie Ihre Nachricht
public-review-lead = Noch ist nichts abgeschickt. Stimmt alles? Dann schicken Sie Ihre Nachricht ab.
public-review-nameless = Ohne Namen
public-review-send = Nachricht absenden
public-review-change = Noch etwas ändern

## Die Seite hinter dem persönlichen Link.

follow-ask-title = Ihre Nachricht verfolgen
follow-ask-lead = Geben Sie die Nummer und den persönlichen Code ein, die Sie erhielten, als Sie uns schrieben.
follow-ask-show = Meine Nachricht anzeigen
follow-ask-lost = Haben Sie die Nummer oder den Code nicht mehr? Sehen Sie in der E-Mail nach, die wir Ihnen geschickt haben, oder rufen Sie die Stelle an, an die Sie geschrieben haben.
follow-field-number = Nummer
follow-field-number-hint = Zum Beispiel 2026-ABC-17
follow-field-code = Persönlicher Code
follow-field-code-hint = Vier Gruppen von je vier Zeichen; Sie können auch den ganzen Link einfügen.
follow-missing-number = Geben Sie die Nummer ein.
follow-missing-code = Geben Sie den persönlichen Code ein.
follow-unknown-title = Wir haben keine Nachricht mit dieser Nummer und diesem Code gefunden
follow-unknown = Prüfen Sie beide noch einmal. Die Buchstaben o, l und i sowie die Ziffer 1 kommen im Code nicht vor.

follow-title = Ihre Nachricht { $number }
follow-receipt-title = Wir haben Ihre Nachricht erhalten
follow-receipt-lead = Danke. Ihre Nachricht ist registriert; Sie brauchen jetzt nichts mehr zu tun.
follow-number = Ihre Nummer
follow-receipt-mail = Wir schicken diese Nummer und diesen Link auch an { $email }.
follow-receipt-no-mail = Sie haben keine E-Mail-Adresse angegeben. Bewahren Sie diese Seite auf oder drucken Sie sie aus: Hier lesen Sie unsere Antwort.
follow-promise-acknowledge = Sie erfahren spätestens am { $due }, ob wir Ihre Beschwerde bearbeiten können.
follow-promise-answer = Sie erhalten unsere Antwort spätestens am { $due }.
follow-promise-late = Sie hätten unsere Antwort spätestens am { $due } erhalten sollen. Das ist uns nicht gelungen, und es tut uns leid. Wir arbeiten noch daran.
follow-recourse = Weil Sie unsere Antwort nicht rechtzeitig erhalten haben, brauchen Sie nicht darauf zu warten. Bis einschließlich { $due } können Sie sich auch hierhin wenden:

follow-link-title = Ihr persönlicher Link
follow-link-text = Bewahren Sie diesen Link auf. Wer ihn hat, kann Ihre Nachricht und unsere Antwort lesen; geben Sie ihn also nicht weiter.
follow-link-label = Link

follow-answer = Unsere Antwort
follow-answer-on = Wir haben Ihnen am { $date } geantwortet.
follow-course = Der Verlauf
follow-letter = Lesen:
follow-written = Was Sie uns geschrieben haben
follow-questions = Haben Sie eine Frage zu Ihrer Akte?

follow-step-received = Ihre Nachricht ist eingegangen und steht im Register als { $number }
follow-step-acknowledged = Wir haben Ihnen eine Eingangsbestätigung geschickt
follow-step-declined = Wir haben Ihre Nachricht nicht behandelt
follow-step-forwarded = Wir haben Ihre Nachricht an eine andere Behörde weitergeleitet
follow-step-transferred = Wir haben Ihre Nachricht an eine andere Organisation oder einen anderen Dienst weitergegeben
follow-step-joined = Ihre Nachricht wird zusammen mit einer anderen Nachricht bearbeitet
follow-step-promised = Wir haben Ihnen mitgeteilt, dass es länger dauert; Sie erhalten unsere Antwort spätestens am { $due }
follow-step-completion-asked = Wir baten Sie um eine Ergänzung
follow-step-completed = Wir haben Ihre Ergänzung erhalten
follow-step-adjourned = Wir teilten Ihnen mit, dass wir mehr Zeit brauchen
follow-step-postponed = Sie haben einer Antwort bis spätestens { $due } zugestimmt
follow-step-suspended = Wir teilten Ihnen mit, dass die Bearbeitung ruht
follow-step-resumed = Die Bearbeitung geht weiter
follow-step-settled = Ihre Beschwerde wurde zu Ihrer Zufriedenheit gelöst
follow-step-advice-asked = Ihre Beschwerde wurde zur Stellungnahme vorgelegt
follow-step-advised = Die Stellungnahme zu Ihrer Beschwerde liegt vor
follow-step-answered = Wir haben Ihnen geantwortet
follow-step-replied = Wir haben Ihnen geantwortet
follow-step-satisfied = Sie haben mitgeteilt, dass Sie mit der Antwort zufrieden sind
follow-step-not-satisfied = Sie haben mitgeteilt, dass Sie mit der Antwort nicht zufrieden sind
follow-step-escalated = Sie haben eine erneute Prüfung beantragt
follow-step-taken-further = Ihre Beschwerde ging an eine höhere Ebene
follow-step-referred = Wir haben Ihnen mitgeteilt, an welche unabhängige Stelle Sie sich wenden können
follow-step-withdrawn = Ihre Nachricht wurde zurückgenommen
follow-step-closed = Die Akte wurde geschlossen
follow-step-reopened = Die Akte wurde wieder geöffnet
follow-ahead-acknowledge = Eingangsbestätigung, spätestens an diesem Tag
follow-ahead-answer = Unsere Antwort, spätestens an diesem Tag
follow-ahead-hearing = Gespräch, zu dem Sie eingeladen sind: { $moment }
follow-hearing = Sie werden angehört: { $moment }.

follow-react-title = Sind Sie mit unserer Antwort zufrieden?
follow-react-text = Ihre Meinung hilft uns. Sind Sie nicht zufrieden, so können Sie danach eine erneute Prüfung beantragen.
follow-react-text-last = Ihre Meinung hilft uns.
follow-react-remark = Möchten Sie etwas dazu sagen?
follow-react-satisfied = Ja, ich bin zufrieden
follow-react-not-satisfied = Nein, ich bin nicht zufrieden
follow-escalate-title = Erneute Prüfung beantragen
follow-escalate-later = Doch nicht zufrieden? Beantragen Sie eine erneute Prüfung
follow-escalate-text = Jemand auf höherer Ebene, der noch nicht an Ihrer Beschwerde gearbeitet hat, prüft dann Ihre Beschwerde und unsere Antwort erneut. Sie brauchen keine Gründe anzugeben.
follow-escalate-remark = Warum sind Sie nicht zufrieden?
follow-escalate = Erneute Prüfung beantragen
follow-withdraw-title = Ihre Nachricht zurücknehmen
follow-withdraw-text = Wenn Sie Ihre Nachricht zurücknehmen, bearbeiten wir sie nicht weiter. Sie erhalten dann keine Antwort mehr.
follow-withdraw-reason = Warum nehmen Sie sie zurück?
follow-withdraw-sure = Ja, ich möchte meine Nachricht zurücknehmen
follow-withdraw = Nachricht zurücknehmen
follow-missing-satisfaction = Wählen Sie, ob Sie zufrieden sind oder nicht.
follow-missing-sure = Bestätigen Sie, dass Sie Ihre Nachricht zurücknehmen möchten.
follow-done = Danke
follow-done-react = Wir haben notiert, was Sie von unserer Antwort halten.
follow-done-react-more = Wir haben notiert, was Sie von unserer Antwort halten. Das ist noch keine Bitte um ein Antrag auf erneute Prüfung: Diesen stellen Sie weiter unten.
follow-done-react-further = Wir haben Ihre Meinung notiert. Damit geht Ihre Beschwerde noch nicht weiter: Das beantragen Sie unten.
follow-done-escalate = Ihr Antrag auf erneute Prüfung ist notiert.
follow-done-withdraw = Ihre Nachricht wurde zurückgenommen.
