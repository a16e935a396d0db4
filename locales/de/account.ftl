# Konten: Links zum Wählen eines Passworts, zweiter Schritt der Anmeldung, Sitzungen, und was Administratoren nachschlagen.

account-mail-invitation-subject = Wählen Sie Ihr Passwort für Gehoor
account-mail-invitation-body =
    Guten Tag { $name },

    für Sie wurde ein Konto in Gehoor angelegt, dem System, in dem wir Beschwerden bearbeiten. Ihr Benutzername ist { $login }.

    Wählen Sie hier Ihr Passwort: { $link }

    Der Link gilt einmal und sieben Tage lang. Danach bitten Sie die Administration um einen neuen.
account-mail-reset-subject = Wählen Sie ein neues Passwort für Gehoor
account-mail-reset-body =
    Guten Tag { $name },

    mit diesem Link wählen Sie ein neues Passwort für Ihr Konto { $login }: { $link }

    Der Link gilt einmal und eine Stunde lang. Haben Sie nicht darum gebeten, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.
account-mail-news-subject = An Ihrem Gehoor-Konto hat sich etwas geändert
account-mail-news-body =
    Guten Tag { $name },

    { $what }

    Waren Sie das nicht? Dann benachrichtigen Sie sofort die Administration.
account-news-password-changed = Das Passwort Ihres Kontos wurde geändert.
account-news-email-changed = Die E-Mail-Adresse Ihres Kontos wurde geändert. Nachrichten gehen künftig an die neue Adresse.
account-news-app-added = Ihrem Konto wurde eine Authentifizierungs-App hinzugefügt.
account-news-app-removed = Die Authentifizierungs-App wurde aus Ihrem Konto entfernt.
account-news-passkey-added = Ihrem Konto wurde ein Passkey hinzugefügt.
account-news-passkey-removed = Ein Passkey wurde aus Ihrem Konto entfernt.
account-news-factors-reset = Die Administration hat den zweiten Schritt Ihres Kontos entfernt. Vorerst melden Sie sich nur mit Ihrem Passwort an.
account-news-recovery-code-used = Mit einem Ihrer Wiederherstellungscodes wurde eine Anmeldung vorgenommen.

sign-in-forgotten = Passwort vergessen?
sign-in-over = Es hat zu lange gedauert, oder dieser Schritt ist schon abgeschlossen. Melden Sie sich erneut an.
sign-in-password-chosen = Ihr Passwort ist gespeichert. Melden Sie sich jetzt an.
sign-in-passkey = Mit einem Passkey anmelden
sign-in-passkey-title = Mit einem Passkey anmelden
sign-in-passkey-text = Ihr Gerät fragt nach Fingerabdruck, Gesicht, PIN oder Sicherheitsschlüssel.
sign-in-passkey-go = Passkey verwenden
sign-in-passkey-refused = Dieser Passkey ist hier nicht bekannt oder wurde nicht angenommen. Melden Sie sich mit Benutzername und Passwort an.
passkey-needs-script = Ein Passkey braucht JavaScript und einen Browser, der Passkeys kennt. Ohne diese verwenden Sie ein Passwort und einen Code.
passkey-not-given = Das Gerät hat keinen Passkey geliefert. Versuchen Sie es erneut oder wählen Sie einen anderen Weg.
sign-in-second-title = Noch ein Schritt
sign-in-second-app = Öffnen Sie Ihre Authentifizierungs-App und geben Sie den sechsstelligen Code ein. Ein Wiederherstellungscode geht auch.
sign-in-second-codes = Können Sie Ihren Passkey nicht verwenden? Dann geben Sie einen Ihrer Wiederherstellungscodes ein.
sign-in-second-lost = Alles verloren? Die Administration kann den zweiten Schritt aus Ihrem Konto entfernen.
sign-in-second-back = Zurück zur Anmeldung
sign-in-code = Code
sign-in-code-hint = Sechs Ziffern, oder ein Wiederherstellungscode aus fünf Gruppen.
sign-in-code-wrong = Dieser Code stimmt nicht oder wurde schon verwendet. Warten Sie auf den nächsten Code der App.
sign-in-code-wait = Es wurde zu oft ein falscher Code eingegeben. Versuchen Sie es in { $seconds ->
    [one] 1 Sekunde
   *[other] { $seconds } Sekunden
} erneut.

forgotten-title = Passwort vergessen
forgotten-text = Geben Sie Ihren Benutzernamen oder Ihre E-Mail-Adresse ein. Sie erhalten eine E-Mail mit einem Link, über den Sie ein neues Passwort wählen.
forgotten-who = Benutzername oder E-Mail-Adresse
forgotten-who-missing = Geben Sie Ihren Benutzernamen oder Ihre E-Mail-Adresse ein.
forgotten-button = Link anfordern
forgotten-asked-title = Sehen Sie in Ihr Postfach
forgotten-asked = Gibt es ein Konto mit dieser Adresse oder diesem Namen, ist eine E-Mail unterwegs. Der Link darin gilt eine Stunde.
forgotten-asked-nothing = Es kommt nichts an? Sehen Sie im Spam-Ordner nach, prüfen Sie Ihre Eingabe oder fragen Sie die Administration.
forgotten-no-mail = Von hier werden keine E-Mails versandt. Bitten Sie die Administration um einen Link, über den Sie ein neues Passwort wählen.

choose-title-invitation = Willkommen: Wählen Sie Ihr Passwort
choose-title-reset = Wählen Sie ein neues Passwort
choose-given = Jemand anderes hat dieses Passwort für Sie gewählt. Wählen Sie zuerst ein Passwort, das nur Sie kennen, und melden Sie sich dann damit an.
choose-text = Guten Tag { $name }. Danach melden Sie sich mit Ihrem Benutzernamen und diesem Passwort an.
choose-button = Passwort speichern
choose-dead-title = Dieser Link gilt nicht mehr
choose-dead = Der Link wurde schon verwendet, zurückgezogen oder ist abgelaufen. Vielleicht gibt es eine neuere E-Mail.
choose-dead-again = Neuen Link anfordern

person-flaw-password-guessable = Dieses Passwort ist zu leicht zu erraten. Wählen Sie ein paar Wörter, die weder miteinander noch mit Ihnen zu tun haben.
person-flaw-password-given = Dieses Passwort hat jemand anderes für Sie gewählt. Wählen Sie selbst eines.
person-flaw-link-dead = Dieser Link gilt nicht mehr. Fordern Sie einen neuen an.
person-flaw-code-wrong = Dieser Code stimmt nicht. Geben Sie den Code ein, den die App jetzt zeigt, und prüfen Sie die Uhr Ihres Geräts.
person-flaw-step-over = Es hat zu lange gedauert, oder es ist schon geschehen. Beginnen Sie erneut.
person-flaw-passkey-refused = Dieser Passkey wurde nicht angenommen oder ist schon in Gebrauch. Beginnen Sie erneut.
person-flaw-passkey-name-missing = Geben Sie dem Passkey einen Namen, zum Beispiel den des Geräts.
person-flaw-too-many-passkeys = Es gibt schon { $number } Passkeys. Entfernen Sie zuerst einen.

people-invited-by-mail = Diese Person erhält eine E-Mail mit einem Link, über den sie selbst ein Passwort wählt.
people-invited-by-hand = Von hier werden keine E-Mails versandt. Auf der nächsten Seite erstellen Sie einen Link, den Sie selbst übergeben.
people-password-now = Lieber jetzt selbst ein erstes Passwort wählen
people-done-invited = { $name } ist hinzugefügt und eingeladen. Geben Sie jetzt eine Rolle.
people-done-link = Die E-Mail an { $name } ist unterwegs.
people-done-link-back = Der Link für { $name } ist zurückgezogen.
people-done-factors = Der zweite Schritt von { $name } ist entfernt.

way-in-title = Zugang
way-in-password = Meldet sich mit einem Passwort an.
way-in-waits = Die E-Mail mit einem Link wartet noch auf den Mailserver.
way-in-open-invitation = Es gibt eine Einladung, gültig bis { $until }.
way-in-open-reset = Es gibt einen Link für ein neues Passwort, gültig bis { $until }.
way-in-invitation-mail = Einladung senden
way-in-invitation-hand = Einladung erstellen
way-in-reset-mail = Link für ein neues Passwort senden
way-in-reset-hand = Link für ein neues Passwort erstellen
way-in-back = Link zurückziehen
way-in-factors = Hat einen zweiten Schritt bei der Anmeldung.
way-in-factors-reset = Zweiten Schritt entfernen
way-in-factors-text = Tun Sie das, wenn die Person App, Passkey und Wiederherstellungscodes verloren hat und Sie sicher wissen, wer darum bittet. Sie wird überall abgemeldet und erhält eine E-Mail.
way-in-hand-title = Ein Link zum Übergeben
way-in-hand-once = Dieser Link steht hier nur einmal
way-in-hand-week = Er gilt einmal und sieben Tage lang.
way-in-hand-hour = Er gilt einmal und eine Stunde lang.
way-in-hand-text = Übergeben Sie diesen Link { $name } so, dass niemand sonst mitliest. Wer den Link hat, wählt das Passwort.
way-in-hand-done = Ich habe den Link

factor-title = Zweiter Schritt bei der Anmeldung
factor-none = Sie haben noch keinen zweiten Schritt. Wer Ihr Passwort kennt, kann sich als Sie anmelden.
factor-text = Mit einem zweiten Schritt reicht Ihr Passwort allein nicht aus. Wählen Sie eine App, einen Passkey oder beides.
factor-text-app = Mit einem zweiten Schritt reicht Ihr Passwort allein nicht aus. Der zweite Schritt ist ein Code einer App auf Ihrem Telefon.
factor-app-title = Authentifizierungs-App
factor-app-text = Eine App auf Ihrem Telefon zeigt alle dreißig Sekunden einen neuen Code. Das geht auch ohne Internet.
factor-app-there = Sie verwenden eine Authentifizierungs-App.
factor-app-add = App hinzufügen
factor-app-remove = App entfernen
factor-passkey-title = Passkeys
factor-passkey-text = Mit einem Passkey melden Sie sich per Fingerabdruck, Gesicht, PIN oder Sicherheitsschlüssel an: nach dem Passwort oder an seiner Stelle.
factor-passkey-name = Name des Passkeys
factor-passkey-name-hint = Zum Beispiel das Gerät: Laptop im Büro.
factor-passkey-add = Passkey hinzufügen
factor-passkey-since = Hinzugefügt am { $at }.
factor-passkey-used = Zuletzt verwendet am { $at }.
factor-passkey-unused = Noch nicht verwendet.
factor-passkey-remove = Passkey entfernen
factor-passkey-remove-this = Entfernen: { $name }
factor-codes-title = Wiederherstellungscodes
factor-codes-left = { $count ->
    [0] Sie haben keine Wiederherstellungscodes. Erstellen Sie welche, falls Sie Ihr Gerät verlieren.
    [one] Sie haben noch einen Wiederherstellungscode.
   *[other] Sie haben noch { $count } Wiederherstellungscodes.
}
factor-codes-new = Neue Wiederherstellungscodes erstellen
factor-done-app-removed = Die App ist entfernt.
factor-done-passkey-added = Der Passkey ist hinzugefügt.
factor-done-passkey-removed = Der Passkey ist entfernt.

app-title = Authentifizierungs-App hinzufügen
app-text = Lesen Sie das Bild mit Ihrer App ein oder geben Sie den geheimen Schlüssel ein. Geben Sie danach den Code ein, den die App zeigt.
app-picture = QR-Code für Ihre Authentifizierungs-App; derselbe Schlüssel steht darunter als Text
app-secret = Geheimer Schlüssel
app-code = Code aus der App
app-code-hint = Sechs Ziffern. Der Code wechselt alle dreißig Sekunden.
app-button = App hinzufügen
passkey-title = Passkey hinzufügen
passkey-text = Ihr Gerät fragt, wie Sie den Passkey aufbewahren möchten. Folgen Sie seinen Hinweisen.
passkey-go = Passkey erstellen
codes-title = Ihre Wiederherstellungscodes
codes-once = Diese Codes stehen hier nur einmal
codes-text = Bewahren Sie sie auf Papier oder in Ihrem Passwortmanager auf. Jeder Code gilt einmal, wenn Sie Ihr Gerät nicht bei sich haben.
codes-kept = Ich habe sie aufbewahrt
codes-print = Drucken

account-factor-none = Sie melden sich nur mit einem Passwort an.
account-factor-app = Sie verwenden eine Authentifizierungs-App.
account-factor-passkeys = { $count ->
    [one] Sie haben einen Passkey.
   *[other] Sie haben { $count } Passkeys.
}
account-factor-both = { $count ->
    [one] Sie verwenden eine Authentifizierungs-App und einen Passkey.
   *[other] Sie verwenden eine Authentifizierungs-App und { $count } Passkeys.
}
account-factor-link = Zweiten Schritt verwalten
people-done-language = Die Sprache Ihres Bildschirms wurde geändert.
people-done-session-ended = Dort sind Sie jetzt abgemeldet.
sessions-title = Wo Sie angemeldet sind
sessions-this = Hier
sessions-unknown = Unbekannter Browser
sessions-since = Seit { $since }, zuletzt verwendet am { $seen }
sessions-end = Abmelden
sessions-end-this = Abmelden: { $device }
sessions-end-others = Überall sonst abmelden

policy-title = Anmeldung und Aufbewahrung
policy-second-factor = Wer braucht einen zweiten Schritt?
policy-second-factor-hint = Wer keinen hat, fügt bei der nächsten Anmeldung einen hinzu, bevor etwas anderes möglich ist.
policy-needed-nobody = Niemand: jeder entscheidet selbst
policy-needed-administrators = Die Administration
policy-needed-everyone = Alle
policy-looks = Wie lange wird aufbewahrt, wer welche Akte eingesehen hat?
policy-looks-hint = Danach wird es gelöscht. Was die Administration ändert, wird immer aufbewahrt.
policy-years = { $count ->
    [one] 1 Jahr
   *[other] { $count } Jahre
}
policy-done = Die Einstellungen sind gespeichert.

log-everyone = Alle
log-everything = Alles
log-from = Von
log-until = Bis einschließlich
log-show = Anzeigen
log-filter = In dieser Liste suchen
log-file = Für eine Tabellenkalkulation herunterladen
log-pages = Seiten
log-older = Ältere
log-newest = Neueste
log-yes = ja
log-no = nein

audit-title = Wer hat was geändert
audit-text = Alles, was außerhalb der Akten geändert wurde: Personen, Rollen, Abwesenheiten, Zugang, Einstellungen.
audit-none = Hier wurde nichts geändert. Wählen Sie eine andere Person, Art oder Zeit.
audit-person = Von oder über
audit-kind = Was
audit-column-when = Wann
audit-column-who = Wer
audit-column-what = Was
audit-column-about = Über
audit-column-was = Vorher
audit-column-became = Nachher
audit-kind-body = Organisation und ihre Dienste
audit-kind-person = Angaben zu einer Person
audit-kind-role = Rolle
audit-kind-absence = Abwesenheit
audit-kind-password = Passwort gesetzt
audit-kind-invitation = Eingeladen
audit-kind-reset = Link für ein neues Passwort gegeben
audit-kind-link-taken-back = Link zurückgezogen
audit-kind-forgotten = Passwort vergessen: Link angefordert
audit-kind-password-by-invitation = Erstes Passwort gewählt
audit-kind-password-by-reset = Neues Passwort über einen Link gewählt
audit-kind-app-added = Authentifizierungs-App hinzugefügt
audit-kind-app-removed = Authentifizierungs-App entfernt
audit-kind-recovery-codes = Neue Wiederherstellungscodes erstellt
audit-kind-recovery-code-used = Wiederherstellungscode verwendet
audit-kind-passkey-added = Passkey hinzugefügt
audit-kind-passkey-removed = Passkey entfernt
audit-kind-factors-reset = Zweiter Schritt durch die Administration entfernt
audit-kind-policy = Einstellungen zu Anmeldung und Aufbewahrung
audit-kind-follow-link = Persönlicher Link einer Akte ersetzt
audit-kind-follow-key = Schlüssel aller persönlichen Links ersetzt
audit-kind-audit-exported = Diese Liste heruntergeladen
audit-kind-access-exported = Einsichtsliste heruntergeladen
audit-more = { $count ->
    [one] und noch 1 Zeile, in der Datei
   *[other] und noch { $count } Zeilen, in der Datei
}
audit-key-about = Über die Organisation
audit-key-address = Adresse
audit-key-calendar = Kalender
audit-key-closed = Geschlossen
audit-key-languages = Sprachen
audit-key-logo = Logo
audit-key-notices = Erklärungen
audit-key-phone = Telefon
audit-key-prefix = Buchstaben im Aktenzeichen
audit-key-procedure = Verfahren
audit-key-second-line = Zweite Linie
audit-key-service = Worüber man sich beschwert
audit-key-subject = Gegenstände
audit-key-theme-css = Farben
audit-key-login = Benutzername
audit-key-name = Name
audit-key-email = E-Mail-Adresse
audit-key-language = Sprache
audit-key-active = Arbeitet hier
audit-key-role = Rolle
audit-key-body = Organisation
audit-key-unit = Dienst
audit-key-deputy_for = Vertritt
audit-key-from = Von
audit-key-until = Bis einschließlich
audit-key-second-factor = Zweiter Schritt nötig
audit-key-looks-kept-years = Jahre, die Einsichten aufbewahrt werden
audit-key-retired = Nicht mehr in Gebrauch
audit-key-words = Text
audit-key-kind = Art
audit-key-colour = Hauptfarbe
audit-key-closures = Schließtage
audit-key-updated-on = Zuletzt durchgesehen am
audit-key-read-on = Gelesen und in Ordnung am
audit-key-privacy = Datenschutz
audit-key-accessibility = Barrierefreiheit
audit-key-retention = Aufbewahrung

access-title = Wer hat welche Akte eingesehen
access-text = Sie sehen, wer die Akten geöffnet hat, über die Sie wachen.
access-text-all = Sie sehen, wer welche Akte geöffnet hat, nicht was darin steht.
access-none = Niemand hat dies eingesehen. Wählen Sie eine andere Nummer, Person oder Zeit.
access-number = Nummer der Akte
access-person = Wer
access-column-when = Wann
access-column-who = Wer
access-column-number = Akte
access-column-what = Was
access-what-dossier = Akte geöffnet
access-what-export = Ganze Akte exportiert
access-what-attachment = Anlage heruntergeladen
access-what-code = Code zum Vorlesen angezeigt
access-what-list = Liste gedruckt oder heruntergeladen
access-what-excerpt = Textstelle in einem Suchergebnis gelesen
access-span = { $date }, { $begin }–{ $end } Uhr
access-times = { $count } Mal
access-none-here = Bisher hat niemand diese Akte angesehen.
who-command-line = der Betrieb des Servers (Kommandozeile)
access-all = Alle Einsichten in diese Akte
dossier-looked = Wer diese Akte eingesehen hat

link-back-replace = Persönlichen Link der beschwerdeführenden Person ersetzen
link-back-title = Persönlichen Link der beschwerdeführenden Person ersetzen
link-back-text = Der Link und der Code, die die beschwerdeführende Person bisher erhalten hat, öffnen danach nichts mehr. Tun Sie das, wenn sie in fremde Hände gelangt sind.
link-back-send = Die automatische Eingangsmeldung mit dem neuen Link jetzt an { $address } senden
link-back-dispute = Es geht nichts hinaus: Schreiben zu einer Streitsache enthalten keinen Link.
link-back-no-mail = Es gibt keine E-Mail-Adresse. Der nächste Brief bringt den neuen Link.
link-back-button = Den alten Link zurückziehen
dossier-done-follow-link = Der alte persönliche Link gilt nicht mehr.
