### Die Seiten für Mitarbeitende: Anmeldung, meine Arbeit, Registrierung, Register, Briefe, Neuigkeiten, Personen.

staff-save = Speichern
staff-kept-title = Ihre Sitzung war abgelaufen
staff-kept = Das hatten Sie geschrieben. Es ist noch nichts gesendet: Prüfen Sie es und senden Sie es ab.
staff-choose = Bitte wählen

## Anmeldung

sign-in-title = Anmelden
sign-in-text = Für Mitarbeitende. Verfolgen Sie eine eigene Beschwerde oder Frage? Dann verwenden Sie die Nummer und den Code auf Ihrer Eingangsbestätigung.
sign-in-login = Benutzername
sign-in-password = Passwort
sign-in-button = Anmelden
sign-in-failed = Die Anmeldung ist nicht gelungen
sign-in-wrong = Der Benutzername oder das Passwort stimmt nicht.
sign-in-wait = Es wurde zu oft ein falsches Passwort eingegeben. Versuchen Sie es in { $seconds ->
    [one] 1 Sekunde
   *[other] { $seconds } Sekunden
} noch einmal.
sign-in-kept-title = Ihre Sitzung ist abgelaufen
sign-in-kept = Was Sie geschrieben haben, ist aufbewahrt, und es wurde nichts gesendet. Melden Sie sich an: Dann steht es wieder im Formular.
sign-in-password-changed = Ihr Passwort ist geändert. Melden Sie sich mit dem neuen an.
sign-in-signed-out = Sie sind abgemeldet.
sign-in-cast-title = Wer sind Sie heute?
sign-in-cast-text = Diese Menschen gibt es nicht: Sie gehören zur Vorführung. Wählen Sie jemanden und sehen Sie mit dessen Augen.
sign-in-cast-button = Anmelden als { $name }
sign-in-typed = Möchten Sie lieber selbst tippen?
sign-in-cast-password = Passwort: { $password }
sign-in-cast-away = heute abwesend
sign-in-cast-deputy = { $role } ({ $place }), als Vertretung

## Inbetriebnahme

first-run-title = Gehoor in Betrieb nehmen
first-run-text = Es gibt noch keine Administratorin und keinen Administrator. Legen Sie hier das erste Konto an; damit werden danach die anderen Mitarbeitenden hinzugefügt.
first-run-code = Einrichtungscode
first-run-code-hint = Der Code steht im Fenster oder im Protokoll, in dem Gehoor gestartet wurde.
first-run-button = Konto anlegen
first-run-done = Gehoor ist in Betrieb. Unten steht, was zum Beginnen noch nötig ist.

## Personen und Passwörter: was nicht stimmt

person-flaw-login-taken = Jemand anders meldet sich bereits mit diesem Benutzernamen an. Wählen Sie einen anderen.
person-flaw-login-malformed = Ein Benutzername hat 2 bis 64 Zeichen: Kleinbuchstaben, Ziffern und . - _ @ +
person-flaw-name-missing = Geben Sie einen Namen ein.
person-flaw-name-too-long = Der Name ist zu lang: höchstens { $number } Zeichen.
person-flaw-email-malformed = Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@dienst.example.
person-flaw-password-too-short = Das Passwort ist zu kurz: mindestens { $number } Zeichen. Ein Satz eignet sich gut.
person-flaw-password-too-long = Das Passwort ist zu lang: höchstens { $number } Zeichen.
person-flaw-password-wrong = Das aktuelle Passwort stimmt nicht. Geben Sie das Passwort ein, mit dem Sie sich jetzt anmelden.
person-flaw-too-many-tries = Es wurde zu oft ein falsches Passwort eingegeben. Versuchen Sie es in { $number ->
    [one] 1 Sekunde
   *[other] { $number } Sekunden
} noch einmal.
person-flaw-person-unknown = Diese Person gibt es nicht. Wählen Sie jemanden aus der Liste.
person-flaw-role-not-of-staff = Wählen Sie eine Rolle aus der Liste.
person-flaw-body-unknown = Wählen Sie eine Organisation aus der Liste.
person-flaw-unit-unknown = Wählen Sie einen Dienst aus der Liste.
person-flaw-deputy-of-oneself = Niemand vertritt sich selbst. Wählen Sie jemand anderen.
person-flaw-nothing-to-stand-in-for = Diese Person hat die Rolle dort nicht selbst. Wählen Sie Rolle und Ort der vertretenen Person.
person-flaw-absence-ends-before-it-begins = Der letzte Tag liegt vor dem ersten. Vertauschen Sie sie.
person-flaw-last-administrator = Niemand sonst hat die Rolle Administrator/in. Geben Sie diese Rolle zuerst jemand anderem.
person-flaw-setup-code-wrong = Dieser Einrichtungscode stimmt nicht. Übernehmen Sie ihn aus dem Fenster oder dem Protokoll, in dem Gehoor gestartet wurde.
person-flaw-administrator-exists = Es gibt schon jemanden mit der Rolle Administrator/in. Bitten Sie diese Person, Sie hinzuzufügen.
person-flaw-passwords-differ = Die beiden Passwörter sind nicht gleich. Geben Sie zweimal dasselbe ein.
person-flaw-date-missing = Geben Sie ein Datum ein.
person-flaw-date-unreadable = Dieses Datum gibt es nicht. Schreiben Sie zum Beispiel 2.3.2026.

## Meine Arbeit

work-count-late = { $count ->
    [one] Aufgabe überfällig
   *[other] Aufgaben überfällig
}
work-count-week = { $count ->
    [one] Aufgabe diese Woche fällig
   *[other] Aufgaben diese Woche fällig
}
work-count-all = { $count ->
    [one] Aufgabe insgesamt
   *[other] Aufgaben insgesamt
}
work-news = { $count ->
    [one] Es gibt eine neue Benachrichtigung für Sie
   *[other] Es gibt { $count } neue Benachrichtigungen für Sie
}
work-news-all = Alles ansehen
work-todo-title = Zu erledigen
work-todo-empty = Es wartet nichts auf Sie. Alles, was bei Ihnen lag, ist erledigt.
work-may-title = Können Sie auch erledigen
work-may-text = Das liegt bei einer Kollegin oder einem Kollegen. Sie dürfen es übernehmen, wenn das hilft.
work-may-link = Was bei jemand anderem liegt und Sie auch erledigen können
work-may-none = Bei niemand anderem liegt etwas, das Sie auch erledigen können.
work-pages = Seiten meiner Arbeit
work-page-before = Zurück
work-page-after = Weiter
work-position = Akten { $first } bis { $last } von { $count }
work-column-number = Nummer
work-column-what = Was
work-column-about = Worum es geht
work-column-complainant = Eingereicht von
work-column-term = Frist
work-group-first = Erste von { $count }, die gemeinsam bearbeitet werden
work-group-with = Gemeinsam bearbeitet mit
work-group-count = ({ $count } insgesamt)
work-anonymous = Anonym
work-no-number = Noch keine Nummer
work-stage = höhere Ebene
work-handler-left = Die bearbeitende Person ist ausgeschieden oder hat diese Rolle nicht mehr

due-today = heute
due-left = { $days ->
    [one] noch 1 Tag
   *[other] noch { $days } Tage
}
due-late = { $days ->
    [one] 1 Tag überfällig
   *[other] { $days } Tage überfällig
}
due-reason = { $term }: { $due }

## Registrierung

registration-for = Für welche Organisation?
registration-none = Sie können hier nichts registrieren: Das tun die Registrierungsstelle und die Beschwerdekoordination.
registration-closed = Sie können nichts Neues erfassen: Ihre Organisation ist für neue Nachrichten geschlossen. Laufende Akten gehen weiter. Eine Administratorin oder ein Administrator kann sie wieder öffnen.
registration-how = Wie kam es an?
registration-medium = Eingegangen über
registration-received-on = Eingegangen am
registration-received-on-hint = Die Frist beginnt an diesem Tag zu laufen, nicht am Tag der Registrierung.
registration-sent-on = Datum des Poststempels
registration-sent-on-hint = Nur bei einem Brief.
registration-source = Wer hat es weitergegeben?
registration-how-more = Poststempel, oder von jemand anderem weitergegeben
registration-service = Um welche Dienstleistung geht es?
registration-service-unknown = Weiß ich nicht
registration-what = Was ist geschehen?
registration-kind = Art
registration-kind-unknown = Später bestimmen
registration-message = Was gesagt oder geschrieben wurde
registration-message-hint = In den eigenen Worten der Person, so vollständig wie möglich.
registration-desired = Was würde die Sache für die Person in Ordnung bringen?
registration-happened-on = Wann ist es geschehen?
registration-what-more = Was es in Ordnung bringen würde, und wann es geschehen ist
registration-grievances = Beschwerdepunkte
registration-grievances-text = Jeder Punkt wird einzeln beurteilt. Wenn Sie nichts eintragen, gilt der Anfang der Nachricht als erster Punkt; die Beschwerdekoordination kann das später anpassen.
registration-grievance = Beschwerdepunkt { $number }
registration-subject = Gegenstand von Beschwerdepunkt { $number }
registration-subject-none = Noch zu bestimmen
registration-who = Wer reicht es ein?
registration-who-text = Ohne E-Mail-Adresse gehen die Briefe per Post. Wer nichts über sich sagen will, bleibt anonym.
registration-name = Name
registration-organisation = Unternehmen oder Verein
registration-email = E-Mail-Adresse
registration-phone = Telefon
registration-address = Postanschrift
registration-street = Straße und Hausnummer
registration-postcode = Postleitzahl
registration-town = Ort
registration-country = Land
registration-country-hint = Nur für das Ausland.
registration-language = Sprache der Briefe
registration-language-hint = Die Sprache, in der diese Person spricht oder schreibt.
registration-relation = Eigenschaft
registration-relation-none = Nicht bekannt
registration-representative = Jemand reicht es für eine andere Person ein
registration-representative-text = Tragen Sie oben ein, wessen Beschwerde es ist, und hier, wer für diese Person handelt. Briefe gehen an die Vertretung.
registration-button = Registrieren
registration-done = Registriert unter der Nummer { $number }.
registration-done-elsewhere = Mit Ihrer Rolle sehen Sie diese Akte nicht; wer sie bearbeitet, sieht sie. Geben Sie die Nummer an die beschwerdeführende Person weiter.
registration-refused = Das kann so nicht registriert werden
registration-flaw-body = Wählen Sie eine Organisation, für die Sie registrieren dürfen.
registration-flaw-service = Wählen Sie eine Dienstleistung aus der Liste.
registration-flaw-medium = Wählen Sie, wie die Nachricht ankam.
registration-flaw-source = Wählen Sie, wer sie weitergegeben hat.
registration-flaw-kind = Wählen Sie eine Art aus der Liste.
registration-flaw-language = Wählen Sie, in welcher Sprache diese Person unsere Briefe erhält.
registration-flaw-relation = Wählen Sie eine Eigenschaft aus der Liste.
registration-flaw-subject = Wählen Sie einen Gegenstand aus der Liste.
registration-flaw-date-missing = Tragen Sie ein, wann die Nachricht eingegangen ist.
registration-flaw-date-unreadable = Dieses Datum gibt es nicht. Schreiben Sie zum Beispiel 2.3.2026.
registration-flaw-date-future = Dieses Datum liegt in der Zukunft. Der letzte mögliche Tag ist heute, { $today }.
registration-flaw-date-long-ago = Das liegt mehr als fünf Jahre zurück. Prüfen Sie das Jahr.
registration-flaw-sent-after = Der Brief kann nicht nach dem Eingang versandt worden sein. Prüfen Sie beide Daten.
registration-flaw-message-missing = Schreiben Sie auf, was gesagt oder geschrieben wurde.
registration-flaw-too-long = Dieser Text ist zu lang: höchstens { $max } Zeichen.
registration-flaw-grievance-missing = Beschreiben Sie auch den Beschwerdepunkt zu diesem Gegenstand.
registration-flaw-email = Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@dienst.example, oder lassen Sie das Feld leer.
registration-flaw-address = Tragen Sie Straße und Ort ein, oder keines von beiden.

## Briefe für die Post

letters-text = Drucken Sie den Brief, geben Sie ihn auf die Post und vermerken Sie dann, dass er abgegangen ist: Erst dann gilt er als versandt.
letters-caption = Briefe, die bereitliegen, die ältesten zuerst
letters-column-number = Akte
letters-column-letter = Brief
letters-column-to = An
letters-column-written = Geschrieben am
letters-column-done = Aufgegeben?
letters-open = Ansehen und drucken
letters-posted = Heute aufgegeben
letters-other-day = An einem anderen Tag aufgegeben?
letters-posted-on = Aufgegeben am
letters-posted-then = Vermerken
letters-no-address = Es ist keine Postanschrift bekannt.
letters-add-address = Anschrift ergänzen
letters-empty = Es liegen keine Briefe bereit. Alles, was zu drucken war, ist abgegangen.
letters-done = Der Brief in der Akte { $number } ist als aufgegeben vermerkt.
letters-not-posted = Doch nicht aufgegeben
letters-not-posted-why = Warum?
letters-not-posted-note = Vermerken
letters-not-posted-unsaid = Sagen Sie, warum der Brief doch nicht aufgegeben wurde. Es ist noch nichts vermerkt.
letters-back-again = Der Brief der Akte { $number } wartet wieder auf die Post. Dass er als aufgegeben vermerkt war, bleibt im Verlauf stehen.
letters-gone = Dieser Brief wartet nicht mehr: Er wurde bereits aufgegeben oder wird nicht mehr gebraucht.
letters-refused = Das konnte nicht vermerkt werden
letters-back = Zurück zu den Briefen

## Neuigkeiten

alerts-text = Was in Ihren Akten geschehen ist oder bevorsteht.
alerts-new = Neu
alerts-done = Erledigt ({ $count })
alerts-all-seen = Alle als gesehen markieren
alerts-empty = Es gibt noch keine Benachrichtigungen. Wird Ihnen etwas zugewiesen oder läuft eine Frist ab, so lesen Sie es hier.
alerts-none-wait = Es wartet nichts mehr auf Sie.
alerts-column-when = Wann
alerts-column-what = Was
alerts-column-dossier = Akte

## Personen

people-add = Jemanden hinzufügen
people-column-name = Name
people-column-login = Benutzername
people-column-roles = Rollen
people-column-away = Abwesend
people-caption = Alle, nach Namen
people-inactive = Ausgeschieden
people-no-roles = Keine Rolle
people-no-password = Kann sich noch nicht anmelden: Es gibt kein Passwort
people-role-in = { $role } ({ $place })
people-role-for = { $role } ({ $place }), in Abwesenheit von { $holder }
people-away-until = vom { $from } bis einschließlich { $until }
people-away-since = ab dem { $from }
people-new-text = Die Rollen vergeben Sie im nächsten Schritt.
people-name = Name
people-login = Benutzername
people-login-hint = Kleinbuchstaben, Ziffern und . - _ @ +
people-email = E-Mail-Adresse
people-email-hint = Dorthin geht eine Nachricht, wenn es etwas zu tun gibt.
people-language = Sprache des Bildschirms
people-password = Passwort
people-password-hint = Mindestens 12 Zeichen. Ein Satz, den man sich leicht merkt, ist am stärksten.
people-password-again = Dasselbe Passwort noch einmal
people-add-button = Hinzufügen
people-details-title = Angaben
people-roles-title = Rollen
people-roles-text = Eine Vertretung handelt, und sieht die Akten, solange niemand, der die Rolle dort selbst hat, anwesend ist und handeln darf.
people-role = Rolle
people-place = Wo
people-place-missing = Wählen Sie, wo.
people-role-unknown-there = Das Verfahren von { $body } kennt die Rolle { $role } nicht. Wählen Sie einen anderen Ort oder eine andere Rolle, oder kreuzen Sie an, dass es so gemeint ist.
people-ahead = Trotzdem geben: für ein Verfahren, dem die Organisation später folgt
people-place-whole = { $body }: ganze Organisation
people-place-every = alle Organisationen, auch neue
people-place-every-choice = Alle Organisationen, auch neue: nur für die Rolle Administrator/in
people-place-unit = { $body }: { $unit }
people-deputy-for = Vertritt
people-deputy-none = Niemanden: Die Rolle gehört dieser Person selbst
people-grant = Rolle geben
people-revoke = Entziehen
people-revoke-this = Entziehen: { $role }
people-lost-revoke = { $name } diese Rolle entziehen?
people-lost-departure = Scheidet { $name } aus?
people-lost-title = Bei { $body } bleibt dann stecken
people-lost-dossiers = Darauf warten dort jetzt: { $numbers }.
people-lost-first = Geben Sie die Rolle nach Möglichkeit zuerst jemand anderem.
people-lost-revoke-button = Dennoch entziehen
people-absences-title = Abwesenheit
people-absences-none = Keine Abwesenheit bekannt.
people-from = Erster Tag der Abwesenheit
people-until = Letzter Tag der Abwesenheit
people-until-hint = Lassen Sie das Feld leer, wenn es noch nicht bekannt ist.
people-absence-add = Abwesenheit vermerken
people-absence-remove = Streichen
people-absence-remove-this = Streichen: { $days }
people-password-title = Neues Passwort geben
people-password-text = Die Person wird überall abgemeldet und meldet sich mit diesem Passwort neu an.
people-password-button = Passwort festlegen
people-leave-title = Ausscheiden
people-leave-text = Wer ausscheidet, kann sich nicht mehr anmelden. Der Name bleibt bei dem stehen, was die Person getan hat.
people-leave-button = Ausscheiden vermerken
people-return-text = Diese Person ist ausgeschieden und kann sich nicht anmelden.
people-return-button = Rückkehr vermerken
people-done-added = { $name } ist hinzugefügt. Geben Sie nun eine Rolle.
people-done-details = Die Angaben sind gespeichert.
people-done-granted = { $name } hat nun diese Rolle: { $role }.
people-done-revoked = Die Rolle ist entzogen.
people-done-absence = Die Abwesenheit ist vermerkt.
people-done-absence-removed = Die Abwesenheit ist gestrichen.
people-done-password = Das Passwort ist gesetzt.
people-done-left = { $name } kann sich nicht mehr anmelden.
people-done-returned = { $name } kann sich wieder anmelden.

account-title = Mein Konto
account-text = Ihr Name, Ihre E-Mail-Adresse und Ihre Rollen werden von der Administration gepflegt.
account-away-text = Solange Sie abwesend sind, geht Ihre Arbeit an Ihre Vertretung.
account-password-title = Anderes Passwort wählen
account-password-text = Sie werden überall abgemeldet und melden sich neu an.
account-present-password = Aktuelles Passwort
account-new-password = Neues Passwort
account-password-button = Passwort ändern
account-link = Mein Konto: Abwesenheit vermerken oder Passwort ändern
people-absent-until = abwesend bis einschließlich { $until }
people-absent = abwesend
people-no-deputy = Niemand vertritt diese Person: Was sie bearbeitet, wartet. Geben Sie jemandem die Rolle als Vertretung, oder lassen Sie die Arbeit übergeben.
account-no-deputy = Sie haben keine Vertretung: Was Sie bearbeiten, wartet, bis Sie zurück sind. Bitten Sie die Person, die Rollen verwaltet, um eine Vertretung, oder lassen Sie Ihre Arbeit übergeben.
