### Was die Administration einrichtet, und was eine Organisation über sich sagt.

admin-title = Administration
admin-no-body = Es gibt noch keine Organisation. Solange es keine gibt, kann hier niemand etwas einreichen.
admin-new-first = Erste Organisation anlegen
admin-bodies = Organisationen
admin-new-title = Neue Organisation
admin-missing = Was für den Anfang nötig ist
admin-more-title = Außerdem in der Administration
admin-column-name = Name
admin-column-prefix = In der Nummer
admin-column-languages = Sprachen
admin-column-units = Dienste
admin-column-state = Zustand
admin-body-closed = Für neue Beschwerden geschlossen
admin-body-gap = Übersetzung fehlt
admin-body-open = In Gebrauch
admin-step-done = In Ordnung
admin-step-open = Zu tun
admin-step-body-done = Es gibt eine Organisation, an die man schreiben kann.
admin-step-body-open = Legen Sie eine Organisation an: Name, Adresse und Verfahren.
admin-step-body-closed = Es gibt eine Organisation, aber sie ist für neue Nachrichten geschlossen. Öffnen Sie sie auf ihrer Seite, sobald es für jeden Schritt jemanden gibt.
admin-step-people-done = Es gibt Mitarbeitende.
admin-step-people-open = Fügen Sie die Mitarbeitenden hinzu, die Beschwerden aufnehmen, bearbeiten und entscheiden.
admin-step-roles-done = Für jeden Schritt des Verfahrens gibt es jemanden, der ihn tun kann.
admin-step-roles-open = Geben Sie den Mitarbeitenden ihre Rollen, damit jeder Schritt des Verfahrens getan werden kann.
admin-step-mail-done = Ein Mailserver ist eingerichtet.
admin-step-mail-open = E-Mail ist nicht eingerichtet: Briefe per E-Mail warten. Richten Sie sie unter E-Mail ein.
admin-step-secure-done = Die Website ist nur über eine gesicherte Verbindung erreichbar.
admin-step-secure-open = Die Adresse der Website beginnt nicht mit https. Stellen Sie einen Webserver mit Zertifikat davor und passen Sie base-url an.
admin-step-notices-done = Die Erklärungen zu Datenschutz, Barrierefreiheit und Aufbewahrung sind gelesen und in Ordnung.
admin-step-notices-open = { $body }: Niemand hat die Erklärungen zu Datenschutz, Barrierefreiheit und Aufbewahrung bisher gelesen. Die Öffentlichkeit liest sie, wie sie mitgeliefert wurden.
admin-step-notices-read = Die Erklärungen lesen
admin-notices-unread = Niemand in Ihrer Organisation hat diese Erklärungen bisher gelesen, und doch stehen sie auf der Website. Lesen Sie sie und passen Sie an, was bei Ihnen anders ist; oder sagen Sie, dass sie so in Ordnung sind.
admin-notices-in-order = Gelesen und in Ordnung
admin-roster-title = Hier bliebe eine Akte stecken oder liefe anders als versprochen
admin-roster-of = { $body }: { $finding }
admin-roster-all = Die { $count } Punkte zeigen
roster-nobody = Bei { $place } ist niemand { $roles }. Das kann also niemand tun: { $activities }.
roster-deputies = Bei { $place } gibt es für { $roles } nur Vertretungen: Niemand hat die Rolle selbst. Es geht um { $activities }.
roster-barred = Bei { $place } kann nur { $people } den Schritt { $activity } tun. Wer vorher { $after } getan hat, darf es nicht mehr: Dann bleibt die Akte stecken. Geben Sie noch jemandem diese Rolle.
roster-barred-surely = Bei { $place } kann nur { $people } den Schritt { $activity } tun, aber dieselbe Person tut vorher immer { $after } und darf es dann nicht mehr. Jede Akte bleibt hier stecken: Geben Sie noch jemandem diese Rolle.
roster-step-at-level = „{ $activity }“ (Ebene { $level })
roster-unappointable = Bei { $place } kann der Schritt { $activity } nur { $people } als { $role } einsetzen. Wer vorher { $after } getan hat, darf es nicht mehr: Dann kann niemand eingesetzt werden. Geben Sie noch jemandem diese Rolle.
roster-unappointable-surely = Bei { $place } kann der Schritt { $activity } nur { $people } als { $role } einsetzen, aber diese Person hat dann immer schon { $after } getan und darf es nicht mehr. Jede Akte bleibt auf dieser Ebene stecken: Geben Sie noch jemandem diese Rolle.
roster-too-few = Bei { $place } verlangt der Schritt { $activity } { $seats } Personen ({ $roles }), es gibt aber nur { $held ->
    [one] eine
   *[other] { $held }
}. Geben Sie noch jemandem diese Rolle.
roster-uninformed = Bei { $place } ist niemand { $roles }. Wer diese Rolle hat, erfährt, was getan wurde; so erfährt dies niemand: { $activities }.
roster-lower = Bei { $place } kann niemand als { $roles } diesen Schritt tun: { $activities }. Er fällt dann an { $instead }, während in den Briefen steht, dass eine höhere Ebene entscheidet. Geben Sie diese Rolle jemandem, der vorher nicht an der Beschwerde arbeitet.
admin-done-saved = Gespeichert. Es gilt sofort.
admin-body-recount = { $count ->
    [one] Neue Fristen folgen schon den geänderten Tagen. Die laufenden Fristen von noch einem Dossier werden gerade neu berechnet.
   *[other] Neue Fristen folgen schon den geänderten Tagen. Die laufenden Fristen von noch { $count } Dossiers werden gerade neu berechnet.
}
admin-done-made = Die Organisation ist angelegt und noch für neue Nachrichten geschlossen. Ergänzen Sie unten, was noch fehlt, geben Sie den Mitarbeitenden ihre Rollen, und öffnen Sie sie dann ganz unten.
admin-done-closed = Die Organisation nimmt keine neuen Beschwerden mehr an. Laufende Akten werden weiterbearbeitet.
admin-done-opened = Die Organisation nimmt Beschwerden an.
admin-body-gaps = Einige Namen sind noch nicht in jeder Sprache der Organisation ausgefüllt. Bis dahin steht dort die erste Sprache.
admin-body-public = Die Seite für die Öffentlichkeit
admin-close-title = Neue Beschwerden
admin-close-text = Niemand kann dann bei dieser Organisation noch etwas Neues einreichen oder registrieren. Laufende Akten werden wie üblich bearbeitet, und Sie können die Organisation später wieder öffnen. Löschen geht nicht: Akten verweisen darauf.
admin-close-button = Für neue Beschwerden schließen
admin-open-text = Für jeden Schritt des Verfahrens gibt es jemanden. Nach dem Öffnen kann jeder hier schreiben.
admin-open-button = Für neue Beschwerden öffnen
admin-open-missing = Die Organisation ist geschlossen: Niemand kann dort etwas einreichen. Das fehlt noch; wer jetzt schreibt, wartet vielleicht vergeblich auf die versprochene Antwort:
admin-open-people = Die Mitarbeitenden und ihre Rollen
admin-open-all-the-same = Trotzdem öffnen
admin-part-particulars = Angaben
admin-part-particulars-short = Name, Adresse, Sprachen und Verfahren.
admin-part-particulars-text = Das steht auf den öffentlichen Seiten und in jedem Brief.
admin-part-units = Dienste
admin-part-units-short = Die Teile mit eigenen Mitarbeitenden.
admin-part-units-text = Einen Dienst können Sie umbenennen oder nicht mehr verwenden. Löschen geht nicht: Akten verweisen darauf.
admin-part-services = Worüber man sich beschwert
admin-part-services-short = Was die Bürgerinnen und Bürger wählen, und welcher Dienst dafür zuständig ist.
admin-part-services-text = Schreiben Sie es in den Worten der Bürgerinnen und Bürger. Die Wahl bringt die Beschwerde sofort zum richtigen Dienst.
admin-part-subjects = Gegenstände
admin-part-subjects-short = Worum es in einer Beschwerde geht, für das Register.
admin-part-subjects-text = Diese Gegenstände kommen zu denen des Verfahrens hinzu. Ein Gegenstand, den Sie nicht mehr verwenden, bleibt in alten Akten stehen.
admin-part-closing-days = Schließtage
admin-part-closing-days-short = Die Tage, an denen Sie geschlossen sind, neben den Feiertagen.
admin-part-closing-days-text = Fristen in Arbeitstagen überspringen diese Tage. Nach dem Speichern werden laufende Fristen neu berechnet.
admin-part-look = Farbe und Logo
admin-part-look-short = Wie die öffentlichen Seiten aussehen.
admin-part-look-text = Aus einer Farbe macht Gehoor die Töne für Tag und Nacht, sodass alles lesbar bleibt.
admin-part-notices = Erklärungen
admin-part-notices-short = Datenschutz, Barrierefreiheit und Aufbewahrung.
admin-part-notices-text = Diese Texte stehen am Fuß jeder öffentlichen Seite. Gehen Sie sie mit Ihrer oder Ihrem Datenschutzbeauftragten durch und passen Sie an, was bei Ihnen anders ist.
admin-field-name = Name
admin-field-about = Was die Organisation tut
admin-field-about-hint = In ein, zwei Sätzen, für alle, die zum ersten Mal kommen.
admin-field-email = E-Mail-Adresse für Beschwerden
admin-field-phone = Telefonnummer
admin-field-address = Postanschrift
admin-field-address-hint = Wie auf einem Umschlag, in mehreren Zeilen.
admin-field-second-line = Wohin man sich danach wenden kann
admin-field-second-line-hint = Die Ombudsstelle oder eine andere Stelle, mit Anschrift und Telefonnummer. Es steht in jeder Antwort.
admin-field-languages = Sprachen
admin-field-languages-hint = Die Sprachen, in denen Sie den Bürgerinnen und Bürgern antworten. Andere Sprachen zeigen die öffentlichen Seiten nicht.
admin-field-main-language = Erste Sprache
admin-field-main-language-hint = Sie steht dort, wo eine andere Sprache fehlt.
admin-field-procedure = Verfahren
admin-field-procedure-hint = Es bestimmt die Schritte, die Fristen und die Briefe. Eine andere Wahl gilt nur für neue Akten.
admin-field-calendar = Kalender
admin-field-calendar-hint = Von diesem Land sind die Feiertage und die Regeln für das Ende einer Frist. Nach dem Speichern werden laufende Fristen neu berechnet.
admin-field-calendar-new-hint = Nur für ein Verfahren, das die Wahl lässt. Von diesem Land sind die Feiertage und die Regeln für das Ende einer Frist.
admin-calendar-none = Wählen Sie einen Kalender
admin-counts-by = Zählt nach dem Kalender: { $calendar }. Dessen Feiertage kennt Gehoor schon.
admin-procedure-calendars = Kalender: { $calendars }.
admin-flaw-calendar = Wählen Sie den Kalender, nach dem die Fristen zählen: einen von denen, die beim Verfahren stehen.
admin-field-prefix = Buchstaben im Aktenzeichen
admin-field-prefix-hint = Zwei bis sechs Großbuchstaben, wie SEL in 2026-SEL-17. Sie stehen fest, sobald es eine Akte gibt.
admin-field-id = Kurzer Name in der Webadresse
admin-field-id-hint = Kleinbuchstaben, Ziffern und Bindestriche, wie in /bodies/ombudsstelle. Später können Sie ihn nicht mehr ändern.
admin-field-unit-name = Name
admin-field-unit-retired = Nicht mehr für neue Akten verwenden
admin-field-service-name = In den Worten der Bürgerinnen und Bürger
admin-field-service-unit = Zuständiger Dienst
admin-field-service-remove = Diese Wahl löschen
admin-field-subject-name = Name
admin-field-subject-retired = Nicht mehr für neue Akten verwenden
admin-field-closing-from = Erster Tag
admin-field-closing-to = Letzter Tag
admin-field-closing-yearly = Jedes Jahr
admin-field-closing-name = Grund
admin-field-closing-kept = Regel aus der eingelesenen Datei
admin-field-closing-remove = Diese Schließung löschen
admin-field-colour = Hauptfarbe
admin-field-colour-hint = Schreiben Sie sie als # mit sechs Ziffern oder Buchstaben, wie #0b5a6b. Leer lassen für die Farbe von Gehoor.
admin-field-privacy = Text
admin-field-accessibility = Text
admin-field-retention = Text
admin-in-language = { $label } ({ $language })
admin-yes = ja
admin-more-units = Einen weiteren Dienst hinzufügen
admin-more-services = Eine weitere Wahl hinzufügen
admin-more-subjects = Einen weiteren Gegenstand hinzufügen
admin-more-closing-days = Eine weitere Schließung hinzufügen
admin-unit-row = Dienst { $number }
admin-unit-new = Neuer Dienst (darf leer bleiben)
admin-service-row = Wahl { $number }
admin-service-new = Neue Wahl (darf leer bleiben)
admin-subject-row = Gegenstand { $number }
admin-subject-new = Neuer Gegenstand (darf leer bleiben)
admin-closing-row = Schließung { $number }
admin-closing-new = Neue Schließung (darf leer bleiben)
admin-services-first-units = Legen Sie zuerst die zuständigen Dienste an.
admin-subjects-known = Das Verfahren hat schon diese Gegenstände:
admin-closing-kept-hint = Diese Regel sagt mehr, als dieses Formular kann, und bleibt, wie sie ist.
admin-closing-to-hint = Leer bei einem einzelnen Tag.
admin-closing-yearly-hint = Das Jahr des Datums zählt dann nicht.
admin-look-own = Diese Organisation hat ein eigenes Thema aus einer eingelesenen Datei. Eine Farbe hier tritt an seine Stelle.
admin-notices-facts = Jeder Text kann diese Namen verwenden. Gehoor setzt ein, was die Organisation selbst angegeben hat.
admin-notices-names = Was zurzeit eingesetzt wird
admin-notices-hint = Solange Sie nichts ändern, steht hier der Text von Gehoor, der mit neuen Versionen besser wird. Eine Überschrift beginnt mit ##, eine Liste mit einem Strich.
admin-notices-look = Ansehen, wie es jetzt auf der Website steht
admin-procedure = { $title }, Version { $version }
admin-procedure-hint = Stufen der Bearbeitung: { $stages }.
admin-procedure-terms = Die Fristen dieses Verfahrens
admin-term = { $term }: { $length }
admin-new-text = Eine Organisation ist, wer antwortet: eine Behörde, eine Stadt, ein Unternehmen. Sie hat ein eigenes Formular, eigene Briefe und eigene Mitarbeitende.
admin-new-step-1 = Schritt 1 von 2: in welchen Sprachen?
admin-new-step-2 = Schritt 2 von 2: Wer ist die Organisation?
admin-new-next = Weiter
admin-new-make = Organisation anlegen
admin-new-languages-hint = Gehoor fragt danach jeden Text in diesen Sprachen.
admin-conflict-title = Inzwischen hat jemand anders dies geändert
admin-conflict-text = Nichts wurde gespeichert. { $who } hat diese Organisation am { $when } geändert, während Ihr Formular offen war. Vergleichen und wählen Sie.
admin-conflict-caption = Worin Ihr Formular von dem abweicht, was jetzt dort steht
admin-conflict-field = Feld
admin-conflict-yours = Was Sie ausgefüllt haben
admin-conflict-now = Was jetzt dort steht
admin-conflict-save = Trotzdem speichern, was ich ausgefüllt habe
admin-conflict-leave = Lassen, wie es jetzt ist
admin-conflict-elsewhere = Was Sie ausgefüllt haben, steht schon so dort: Die Änderung betraf etwas anderes.
admin-conflict-files = Das Einlesen von Dateien
admin-flaw-id = { $label }: Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche, und beginnen Sie mit einem Buchstaben.
admin-flaw-double = { $label }: Das gibt es schon. Wählen Sie etwas anderes.
admin-flaw-prefix = Verwenden Sie zwei bis sechs Großbuchstaben ohne Umlaute.
admin-flaw-prefix-fixed = Es gibt schon Akten mit diesen Buchstaben in ihrer Nummer: Sie können sich nicht mehr ändern.
admin-flaw-prefix-taken = Eine andere Organisation hat diese Buchstaben schon. Wählen Sie andere.
admin-flaw-id-taken = Dieser kurze Name wird schon verwendet. Wählen Sie einen anderen.
admin-flaw-no-language = Wählen Sie mindestens eine Sprache.
admin-flaw-language-of-procedure = Das gewählte Verfahren gibt es nicht in der Sprache { $language }. Wählen Sie eine andere Sprache oder ein anderes Verfahren.
admin-flaw-procedure = Wählen Sie ein Verfahren aus der Liste.
admin-flaw-email = Schreiben Sie eine E-Mail-Adresse wie name@beispiel.be.
admin-flaw-phone = Schreiben Sie die Nummer, die man anrufen kann, in Ziffern.
admin-flaw-missing = { $label } ist noch leer. Füllen Sie das Feld aus.
admin-flaw-too-long = { $label } ist zu lang: höchstens { $most } Zeichen.
admin-flaw-gone = Was Akten verwenden, kann nicht weg. Kreuzen Sie an, dass Sie es nicht mehr verwenden.
admin-flaw-unit = Wählen Sie einen Dienst, der noch verwendet wird.
admin-flaw-closing-days = Die Schließtage sind nicht lesbar. Prüfen Sie die Daten.
admin-flaw-closing-from = Geben Sie den ersten Tag an.
admin-flaw-closing-to = Der letzte Tag liegt vor dem ersten. Vertauschen Sie sie.
admin-flaw-colour = Schreiben Sie die Farbe als # mit sechs Ziffern oder Buchstaben von a bis f, wie #0b5a6b.
admin-flaw-colour-faint = Diese Farbe ist auf Weiß zu hell zum Lesen: Der Kontrast ist { $ratio } zu 1, nötig sind 4,5. Ein dunklerer Ton, der geht: { $darker }.
admin-flaw-notice = Zeile { $line } ist nicht lesbar. HTML ist nicht erlaubt; verwenden Sie nur Text, Überschriften, Listen und Links.
admin-flaw-notice-fact = Zeile { $line }: { $fact } ist kein Name, den Gehoor ausfüllen kann.
admin-field-logo = Anderes Logo
admin-field-logo-hint = Ein PNG von höchstens { $most } kB, am besten breiter als hoch.
admin-field-logo-remove = Das aktuelle Logo löschen
admin-look-logo-now = Das aktuelle Logo
admin-look-svg = Ein SVG verwenden
admin-field-svg = Der Text der SVG-Datei
admin-field-svg-hint = Öffnen Sie die Datei in einem Texteditor und fügen Sie alles hier ein. Eine Zeichnung darf kein Skript, keinen Link und nichts von anderswo enthalten.
admin-flaw-logo-kind = Das ist weder ein PNG noch ein SVG. Wählen Sie eine andere Datei.
admin-flaw-logo-large = Dieses Bild ist zu groß: höchstens { $most } kB und 4000 Pixel je Seite.
admin-flaw-logo-active = Dieses SVG tut mehr als zeichnen. Entfernen Sie Skripte, Links und Verweise nach anderswo, oder wählen Sie ein PNG.

notice-whose = Von welcher Organisation?
notice-privacy-title = Datenschutz
notice-accessibility-title = Barrierefreiheit
notice-retention-title = Aufbewahrung der Akten

notice-privacy =
    Wer uns schreibt, vertraut uns Daten an. Hier lesen Sie, was wir damit tun.

    ## Wer verantwortlich ist

    { $body-name } ist für Ihre Daten verantwortlich. Sie erreichen uns, und über uns unsere Datenschutzbeauftragte oder unseren Datenschutzbeauftragten, falls es diese Stelle bei uns gibt, unter [{ $email }](mailto:{ $email }), unter { $phone } oder per Post:

    { $address }

    ## Wozu wir Ihre Daten verwenden

    Nur um Ihre Beschwerde, Frage, Anregung oder Ihr Lob zu bearbeiten, Ihnen zu antworten und aus allen Nachrichten zusammen zu lernen, wie wir besser arbeiten können. Schreibt das Gesetz uns vor, Beschwerden zu bearbeiten, so tun wir es deshalb (Artikel 6 Absatz 1 Buchstabe c der Datenschutz-Grundverordnung). Für eine Behörde ist es auch eine Aufgabe im öffentlichen Interesse (Buchstabe e). Ein Unternehmen oder ein Verein hat ein berechtigtes Interesse daran, dass gehört wird, wer unzufrieden ist (Buchstabe f).

    ## Welche Daten

    Was Sie selbst ausfüllen oder uns senden: Ihren Namen und Ihre Kontaktdaten, wenn Sie sie angeben, Ihre Schilderung und Ihre Anlagen. Außerdem, was wir bei der Bearbeitung notieren. Sie müssen Ihren Namen nicht nennen, aber dann können wir Ihnen nicht immer antworten. Betrifft eine Beschwerde eine Mitarbeiterin oder einen Mitarbeiter, so bewahren wir auch deren oder dessen Namen auf; diese Person erfährt, worum es geht, und kann antworten.

    ## Wer Ihre Daten sieht

    Nur die Mitarbeitenden, die Ihre Akte bearbeiten oder darüber wachen. Wir vermerken, wer eine Akte öffnet. Müssen wir Ihre Nachricht an eine andere Einrichtung weitergeben, so sagen wir es Ihnen. Ihre Daten gehen nicht zu Werbezwecken an Unternehmen und verlassen den Europäischen Wirtschaftsraum nicht. Keine Entscheidung über Sie trifft ein Computer allein.

    ## Wie lange

    Das lesen Sie unter „Aufbewahrung der Akten“ am Fuß dieser Seite.

    ## Ihre Rechte

    Sie können fragen, welche Daten wir von Ihnen haben, und eine Kopie erhalten. Sie können sie berichtigen lassen, um ihre Löschung oder die Einschränkung ihrer Verwendung bitten und der Verwendung widersprechen. Manchmal verpflichtet uns das Gesetz, sie dennoch aufzubewahren; dann sagen wir, warum. Sie erhalten innerhalb eines Monats Antwort.

    Sind Sie nicht zufrieden damit, wie wir mit Ihren Daten umgehen, so können Sie sich bei der Aufsichtsbehörde Ihres Landes beschweren: in Belgien bei der [Datenschutzbehörde](https://www.datenschutzbehorde.be), in den Niederlanden bei der [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).

    ## Cookies

    Diese Website verwendet nur die Cookies, die nötig sind, um Ihre Sprache zu behalten und Ihr Formular sicher zu senden. Niemand verfolgt Sie hier, und diese Website ruft nichts von anderen Websites ab.

notice-accessibility =
    { $body-name } möchte, dass alle diese Website nutzen können, wie es die Richtlinie (EU) 2016/2102 von Behörden verlangt. Diese Erklärung gilt für die Seiten, auf denen Sie eine Nachricht schreiben und verfolgen.

    ## Wie barrierefrei die Website ist

    Die Website ist so gemacht, dass sie der Norm EN 301 549 und den WCAG 2.2, Stufe AA, entspricht. Sie funktioniert allein mit der Tastatur, mit einem Vorleseprogramm, stark vergrößert, auf einem Telefon und ohne Skripte.

    ## Was noch nicht barrierefrei sein kann

    Dokumente, die andere uns senden und die zu einer Akte gehören, können wir nicht immer anpassen. Bitten Sie uns gern um eine Fassung, die Sie lesen können.

    {"{?updated-on}"}
    ## Über diese Erklärung

    Die Erklärung beruht auf einer eigenen Prüfung und wurde zuletzt am { $updated-on } durchgesehen.
    {"{/updated-on}"}

    ## Etwas funktioniert nicht

    Sagen Sie es uns unter [{ $email }](mailto:{ $email }) oder { $phone }. Wir suchen mit Ihnen einen Weg, und Sie erhalten innerhalb eines Monats Antwort. Sie können Ihre Beschwerde auch jederzeit telefonisch, schriftlich oder persönlich vorbringen:

    { $address }

    ## Nicht zufrieden mit unserer Antwort

    Dann können Sie sich wenden an:

    { $second-line }

notice-retention =
    { $body-name } bewahrt eine Akte nicht länger auf als nötig.

    - Solange Ihre Nachricht bearbeitet wird, bewahren wir alles auf, was dazugehört.
    - Nach dem Abschluss bewahren wir die Akte so lange auf, wie sie nötig sein kann, um Rechenschaft abzulegen: Ihnen, einer Ombudsstelle, einem Gericht oder einer Aufsichtsbehörde gegenüber, und wie es unsere Aufbewahrungsregeln sagen.
    - Danach soll die Akte vernichtet oder, wenn das Archivgesetz es verlangt, dem Archiv übergeben werden. Darum kümmern wir uns selbst; es geschieht nicht von allein.
    - Zahlen, in denen niemand zu erkennen ist, bewahren wir länger auf.

    Möchten Sie wissen, wie lange Ihre eigene Akte aufbewahrt wird? Fragen Sie unter [{ $email }](mailto:{ $email }), unter { $phone } oder per Post:

    { $address }

    {"{?updated-on}"}
    Dies wurde zuletzt am { $updated-on } durchgesehen.
    {"{/updated-on}"}
