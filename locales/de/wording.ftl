### Der Wortlaut der Briefe, der Brief vorab und die E-Mail.

## Der Brief vorab
preview-look = Zuerst den Brief ansehen
preview-title = { $count ->
    [one] Der Brief, wie er abginge
   *[other] Die Briefe, wie sie abgingen
}
preview-nothing-yet = { $count ->
    [one] Es ist noch nichts geschehen und nichts versandt. Lesen Sie den Brief; danach versenden Sie ihn oder ändern das Formular.
   *[other] Es ist noch nichts geschehen und nichts versandt. Lesen Sie die Briefe; danach versenden Sie sie oder ändern das Formular.
}
preview-back = Zurück zum Formular
preview-none = Hiermit ginge jetzt kein Brief ab.
preview-by-email = Per E-Mail an { $name }, { $address }.
preview-by-post = Per Post an { $name }, { $address }. Der Brief muss gedruckt und aufgegeben werden.
preview-by-post-no-address = Per Post an { $name }, aber es ist keine Anschrift bekannt. Ergänzen Sie zuerst die Anschrift.

## Der Wortlaut der Briefe
wording-title = Briefe
wording-lead = Das Verfahren bestimmt, welche Briefe es gibt und was darin stehen muss. Die Worte darum herum wählen Sie selbst. Was Sie nicht ändern, bleibt wie mitgeliefert.
wording-column-letter = Brief bei
wording-column-languages = Sprachen
wording-receipt = Eingangsbeleg, sofort nach dem Absenden
wording-passed-on = Weiterleitung an eine andere Behörde
wording-own = eigener Wortlaut
wording-older = Für Akten, die der Fassung { $version } des Verfahrens folgen.
wording-disputes = Für Streitfälle, die einem eigenen Verfahren folgen: { $procedure }.
wording-former = früherer Wortlaut zu prüfen
wording-former-text = Sie hatten für diesen Brief eigene Worte in einer anderen Fassung des Verfahrens. Neue Akten erhalten jetzt den mitgelieferten Wortlaut. Beginnen Sie mit Ihren früheren Worten, lesen Sie sie durch und speichern Sie sie.
wording-former-use = Mit den früheren Worten beginnen
wording-unfit = zu berichtigen
wording-unfit-text = Diese Worte passen nicht mehr zu diesem Brief. Bis sie berichtigt und gespeichert sind, geht der Brief im mitgelieferten Wortlaut ab. Was nicht stimmt, steht hier.
wording-unused-title = Eigener Wortlaut, den neue Briefe nicht erhalten
wording-unused-former = { $letter } ({ $language }): Ihre Worte gehören zu einer anderen Fassung des Verfahrens. Neue Akten erhalten den mitgelieferten Wortlaut, bis Sie Ihren für diese Fassung gespeichert haben.
wording-unused-unfit = { $letter } ({ $language }): Ihre Worte passen nicht mehr zu diesem Brief. Er geht im mitgelieferten Wortlaut ab, bis Sie sie berichtigt haben.
wording-unused-mend = Durchlesen
wording-own-title = Ihr Wortlaut
wording-shipped-title = Mitgelieferter Wortlaut
wording-subject = Betreff
wording-words = Text des Briefes
wording-words-hint = Eine leere Zeile beginnt einen neuen Absatz. ## ergibt eine Zwischenüberschrift, **zwei Sternchen** ergeben Fettdruck, ein Bindestrich am Anfang eine Liste.
wording-look = Den Brief ansehen
wording-preview = Der Brief mit Beispielangaben
wording-preview-note = Dies ist ein Beispiel mit erfundenen Angaben. Es ist noch nichts gespeichert.
wording-preview-mail = So sieht die E-Mail ohne Gestaltung aus
wording-case-admissible = Wenn die Beschwerde zulässig ist
wording-case-inadmissible = Wenn die Beschwerde unzulässig ist
wording-case-may-escalate = Bei der ersten Antwort
wording-case-new-decision = Nach einer neuen Prüfung, mit einer neuen Entscheidung
wording-case-upheld = Nach einer neuen Prüfung, wenn die Entscheidung bestehen bleibt
wording-case-to-complainant = An die beschwerdeführende Person
wording-case-to-respondent = An die betroffene Person
wording-back = Zurück zum mitgelieferten Wortlaut
wording-back-text = Ihr Wortlaut dieses Briefes entfällt. In der Liste der Änderungen bleibt er auffindbar.
wording-facts = Was Sie einfügen können
wording-facts-text = An diesen Stellen setzt Gehoor ein, was in der Akte steht. Was zwischen {"{?name}"} und {"{/name}"} steht, jeweils in einer eigenen Zeile, erscheint nur, wenn es die Angabe gibt. Mit {"{?!name}"} ist es umgekehrt: Es erscheint nur, wenn es die Angabe nicht gibt.
wording-column-fact = So schreiben Sie es
wording-column-means = Was erscheint
wording-column-example = Beispiel
wording-insert = Einfügen
wording-changed = { $who } hat diesen Brief inzwischen geändert. Ihr Text steht noch unten; wenn Sie jetzt speichern, ersetzt er den anderen.
wording-changed-now = Lesen, was jetzt gespeichert ist
wording-changed-back = Jemand ist inzwischen zum mitgelieferten Wortlaut zurückgekehrt. Ihr Text steht noch unten; wenn Sie jetzt speichern, gilt er.
wording-flaw-subject = Dieser Betreff ist nicht lesbar: Füllen Sie eine Zeile aus, mit Angaben wie {"{number}"} ganz in geschweiften Klammern.
wording-flaw-line = Zeile { $line } des Textes ist nicht lesbar. Schließen Sie jeden Block {"{?name}"} mit {"{/name}"} in einer eigenen Zeile, und verwenden Sie weder HTML noch Bilder.
wording-flaw-unknown = { $fact } gibt es nicht. Wählen Sie eine Angabe aus der Liste unter dem Text.
wording-flaw-long = Der Text ist zu lang: höchstens { $most } Zeichen, der Betreff mitgezählt.
wording-flaw-not-words = { $fact } hat keine Wörter, die gezeigt werden können. Verwenden Sie es nur als Bedingung, mit {"{?"}{ $name }{"}"} in einer Zeile davor und {"{/"}{ $name }{"}"} in einer Zeile danach.
wording-flaw-unguarded = { $fact } ({ $means }) gibt es nicht immer. Setzen Sie {"{?"}{ $name }{"}"} in eine Zeile davor und {"{/"}{ $name }{"}"} in eine Zeile danach.
wording-flaw-missing = { $fact } ({ $means }) muss in diesem Brief stehen, und nicht nur in manchen Fällen.
wording-flaw-missing-within = { $fact } ({ $means }) muss in diesem Brief stehen, sooft { $block } gilt.
admin-done-worded = Gespeichert. Neue Briefe gehen in diesen Worten ab.
admin-done-shipped = Der Brief hat wieder den mitgelieferten Wortlaut.
audit-kind-wording = Briefe
wording-fact-salutation = die Anrede
wording-fact-number = die Nummer der Akte
wording-fact-received-on = der Tag des Eingangs
wording-fact-lodged-on = der Tag, an dem die Beschwerde schriftlich eingereicht wurde
wording-fact-today = der Tag des Briefes
wording-fact-body-name = der Name der Organisation
wording-fact-body-contact = Anschrift, Telefon und E-Mail der Organisation
wording-fact-unit-name = der Dienst
wording-fact-handler-unit = der Dienst, der die Beschwerde untersucht
wording-fact-signature-name = der Name der Person, die unterzeichnet
wording-fact-signature-role = die Funktion der Person, die unterzeichnet
wording-fact-follow-link = die Adresse der persönlichen Seite
wording-fact-second-line = die Angaben der zweiten Linie
wording-fact-handle-due = letzter Tag für die Antwort
wording-fact-ground = der Grund der Unzulässigkeit
wording-fact-reason = der Grund
wording-fact-message = die Nachricht der Person
wording-fact-taken-further = was dazu geschrieben wurde, als die Beschwerde weiterging
wording-fact-desired = was die beschwerdeführende Person wünscht
wording-fact-answer-text = der Text der Antwort
wording-fact-react-until = der letzte Tag für eine Rückmeldung
wording-fact-promised-on = der Tag, den Sie zusagen
wording-fact-overall = die Beurteilung insgesamt
wording-fact-label = der Beschwerdepunkt
wording-fact-judgment = die Beurteilung des Beschwerdepunkts
wording-fact-line = die zweite Linie, an die verwiesen wird
wording-fact-to = die Behörde, an die weitergeleitet wird
wording-fact-senders = wer die Nachricht sandte und wie die Person zu erreichen ist
wording-fact-added = was später zur Nachricht hinzukam
wording-fact-new-body-name = die Organisation, die übernimmt
wording-fact-lead-number = die Nummer der Akte, in der es weitergeht
wording-fact-admissible = nur wenn die Beschwerde zulässig ist
wording-fact-inadmissible = nur wenn die Beschwerde unzulässig ist
wording-fact-upheld = nur wenn die Entscheidung nach einer neuen Prüfung bestehen bleibt
wording-fact-upheld-reason = warum die Entscheidung nach einer neuen Prüfung bestehen bleibt
wording-fact-new-decision = nur bei einer neuen Entscheidung nach einer neuen Prüfung
wording-fact-by-law = nur wenn das Gesetz den letzten Tag für die Antwort nennt
wording-fact-may-escalate = nur wenn noch eine neue Prüfung verlangt werden kann
wording-fact-cause = die festgestellte Ursache
wording-fact-advice-judgment = was zum Ganzen empfohlen wurde
wording-fact-departs = warum die Antwort von der Empfehlung abweicht
wording-fact-ruling-on = der Tag der Entscheidung
wording-fact-annulled = nur wenn die Entscheidung aufgehoben wurde
wording-fact-grievances = einmal für jeden Beschwerdepunkt
wording-fact-new-due = der neue letzte Tag
wording-fact-until = der Tag, dem zugestimmt wurde
wording-fact-missing = was noch fehlt
wording-fact-agreement = was vereinbart wurde
wording-fact-complainant-name = der Name der beschwerdeführenden Person
wording-fact-hearing-on = Tag und Uhrzeit des Gesprächs
wording-fact-heard-by = wer anhört: die Beraterin, der Berater oder der Ausschuss
wording-fact-hearing-place = der Ort des Gesprächs
wording-fact-answer-by = bis wann eine Antwort erbeten wird
wording-fact-to-respondent = ob der Brief an die betroffene Person geht
wording-sample-complainant = Anna Beispiel
wording-sample-addressee =
    Anna Beispiel
    Beispielstraße 1
    1000 Brüssel
wording-sample-manager = Kim Leitung
wording-sample-reason = Der Test begann vierzig Minuten zu spät, und niemand wurde benachrichtigt.
wording-sample-message = Ich musste vierzig Minuten warten und bekam danach keine zusätzliche Zeit.
wording-sample-taken-further = Ich möchte, dass dies als förmliche Beschwerde behandelt wird.
wording-sample-desired = Ein neuer Test, an einem anderen Tag.
wording-sample-answer =
    Wir haben geprüft, was geschehen ist, und bitten um Entschuldigung.

    - Sie erhalten einen neuen Termin.
    - Ihre Kosten werden erstattet.
wording-sample-grievance = Der Test begann zu spät
wording-sample-other-grievance = Im Wartesaal gab es kein Wasser
wording-sample-authority = die zuständige Stelle, Beispielallee 2, 1000 Brüssel
wording-sample-missing = Das Datum des Gesprächs und der Name der Dienststelle.
wording-sample-agreement = Sie erhalten einen neuen Termin bei jemand anderem.

## Nach einer Abgabe
work-transferred = Die Akte wurde an { $place } abgegeben. Sie sehen sie hier nicht mehr.

## Die E-Mail
mail-title = E-Mail
mail-from-file = Diese Einstellungen stehen in gehoor.toml unter [mail] und gelten für die ganze Installation. Ändern Sie sie dort und starten Sie Gehoor neu.
mail-none = Es ist kein Mailserver eingerichtet: Briefe gehen nur per Post ab. Richten Sie ihn in gehoor.toml unter [mail] ein.
mail-host = Server
mail-port = Port
mail-tls = Schutz der Verbindung
mail-tls-none = keiner
mail-tls-starttls = STARTTLS (verpflichtend)
mail-tls-wrapper = TLS von Anfang an
mail-username = Benutzername
mail-no-account = keiner; der Server verlangt keinen
mail-password = Passwort
mail-password-kept = bekannt; es wird nirgends angezeigt
mail-password-none = keines
mail-unprotected = Die Verbindung zu diesem Server ist nicht geschützt: Wer mithört, liest die Briefe. Setzen Sie tls auf "starttls" oder "tls".
mail-unset = E-Mail ist noch nicht eingerichtet. Briefe per E-Mail gehen nicht verloren: Sie warten, bis Sie hier einen Mailserver eintragen.
mail-locked = Das Passwort des Mailservers lässt sich nicht mehr öffnen, denn die Datei mit seinem Schlüssel fehlt oder ist eine andere. Keine E-Mail geht ab; alle warten. Geben Sie das Passwort erneut ein.
mail-waits = E-Mail ist nicht eingerichtet: Zurzeit geht kein Brief per E-Mail ab. Nichts geht verloren; alle E-Mails warten.
mail-waits-ask = Bitten Sie einen Administrator, E-Mail einzurichten.
mail-set-up = E-Mail einrichten
mail-host-hint = Der Name des Servers, der Ihre E-Mails annimmt, etwa mail.gemeinde.example.
mail-port-hint = Meist 587; 465 mit TLS von Anfang an.
mail-username-hint = Nur wenn der Server ein Konto verlangt.
mail-password-new = Nur wenn der Server ein Konto verlangt. Es wird nie wieder angezeigt.
mail-password-keep = Ein Passwort ist bekannt; es wird nie angezeigt. Lassen Sie dieses Feld leer, um es zu behalten.
mail-password-typed = Dieses Formular kennt das eingegebene Passwort noch. Lassen Sie dieses Feld leer, um es zu behalten.
mail-key-title = Wo das Passwort aufbewahrt wird
mail-key-text = Versiegelt in der Datenbank. Der Schlüssel liegt in { $file }, außerhalb der Datenbank und jeder Sicherung. Nach einer Wiederherstellung ohne diese Datei muss das Passwort erneut eingegeben werden.
mail-sender = Absenderadresse
mail-sender-hint = Nur wenn Ihr Server E-Mails von einer einzigen Adresse abgehen lässt. Sonst schreibt jede Organisation von ihrer eigenen Adresse.
mail-sender-each = die eigene Adresse jeder Organisation
mail-senders-one = Alle E-Mails kommen von { $address }, unter dem Namen der Organisation. Antworten treffen an der eigenen Adresse der Organisation ein.
mail-envelope = Adresse für unzustellbare E-Mails
mail-envelope-hint = Wohin der Server meldet, dass eine E-Mail nicht zugestellt werden konnte. Sonst die Absenderadresse.
mail-envelope-same = die Absenderadresse
mail-trial-typed = Gehoor sendet eine kurze E-Mail an { $address } mit den Einstellungen oben, auch bevor Sie sie speichern, und zeigt sofort, was der Server antwortet.
mail-changed = { $who } hat diese Einstellungen inzwischen geändert. Ihre stehen noch unten; wenn Sie jetzt speichern, ersetzen sie die anderen.
mail-changed-now = Ansehen, was jetzt gilt
mail-flaw-host = Geben Sie den Namen des Mailservers ein, etwa mail.gemeinde.example, ohne Protokoll und Port.
mail-flaw-port = Geben Sie einen Port zwischen 1 und 65535 ein, etwa 587.
mail-flaw-tls = Wählen Sie, wie die Verbindung geschützt wird.
mail-flaw-unprotected = Ohne Schutz wäre das Passwort unterwegs lesbar. Wählen Sie STARTTLS oder TLS.
mail-flaw-username = Geben Sie den Benutzernamen zu diesem Passwort ein oder lassen Sie das Passwort leer.
mail-flaw-password = Geben Sie das Passwort dieses Kontos ein oder lassen Sie den Benutzernamen leer.
mail-flaw-password-again = Geben Sie das Passwort erneut ein: Das bekannte gehört zu einem anderen Server, Port, Schutz oder Benutzernamen oder lässt sich nicht mehr öffnen.
mail-flaw-address = Geben Sie eine E-Mail-Adresse ein, etwa beschwerden@gemeinde.example, oder lassen Sie dieses Feld leer.
mail-flaw-key = Der Schlüssel kann in { $file } weder gelesen noch angelegt werden ({ $why }). Lassen Sie den Benutzer, unter dem Gehoor läuft, dort schreiben; das Handbuch sagt, wie.
audit-kind-mail = E-Mail
audit-key-host = Server
audit-key-port = Port
audit-key-tls = Schutz der Verbindung
audit-key-username = Benutzername
audit-key-password = Passwort
audit-key-sender = Absenderadresse
audit-key-envelope-sender = Adresse für unzustellbare E-Mails
audit-password-changed = geändert
mail-senders = Absender
mail-senders-text = Jede Organisation schreibt unter ihrem eigenen Namen und von ihrer eigenen Adresse. Antworten und zurückgekommene E-Mails treffen an dieser Adresse ein.
mail-column-body = Organisation
mail-column-address = Adresse
mail-trial = Ausprobieren
mail-trial-later = Eine Testnachricht können Sie hier schicken, sobald es eine Organisation gibt: Sie geht unter deren Namen ab.
mail-saved = Gespeichert; es gilt sofort. Ob die Mail so abgeht, ist noch nicht ausprobiert: Schicken Sie sich eine Testnachricht.
mail-trial-text = Sie erhalten eine kurze E-Mail an { $address }. Gehoor zeigt sofort, was der Server antwortet.
mail-trial-sender = Absender
mail-trial-send = Mir eine Testnachricht senden
mail-trial-taken = Der Mailserver hat die Testnachricht angenommen. Sehen Sie nach, ob sie ankommt, auch bei den unerwünschten E-Mails.
mail-trial-not-now = Die Testnachricht ist nicht abgegangen: Der Mailserver ist nicht erreichbar oder lässt Gehoor nicht zu. Prüfen Sie Server, Port, Schutz, Benutzername und Passwort.
mail-trial-refused = Der Mailserver lehnt diese Nachricht ab. Prüfen Sie, ob er E-Mails von der Adresse dieser Organisation senden darf und ob Ihre eigene Adresse stimmt.
mail-trial-no-address = Zu Ihrem Konto gibt es keine E-Mail-Adresse. Ergänzen Sie sie unter Mitarbeitende und versuchen Sie es dann erneut.
mail-trial-answer = Die Antwort, wie sie kam:
mail-trial-subject = Testnachricht von Gehoor
mail-trial-body =
    Guten Tag { $name },

    dies ist eine Testnachricht im Namen von { $body }. Wenn Sie dies lesen, gehen E-Mails dieser Organisation ab, wie es sein soll.

    Sie brauchen nicht zu antworten.
