### Der Rahmen um jede Seite, und die Seiten, die sagen, dass etwas nicht gelang.

shell-skip = Zum Inhalt
shell-home = zum Anfang
shell-languages = Sprache
shell-navigation = Hauptmenü
shell-menu = Menü
shell-version = Gehoor { $version }

shell-nav-start = Start
shell-nav-follow = Meine Nachricht verfolgen
shell-nav-work = Meine Aufgaben
shell-nav-register = Register
shell-nav-registration = Neue Registrierung
shell-nav-letters = Briefe für die Post
shell-nav-alerts = Benachrichtigungen
shell-nav-administration = Administration
shell-nav-people = Mitarbeitende
shell-letters-waiting = { $count ->
    [one] { $count } Brief für die Post
   *[other] { $count } Briefe für die Post
}
shell-alerts-new = { $count ->
    [one] { $count } neue Benachrichtigung
   *[other] { $count } neue Benachrichtigungen
}

shell-sign-in = Anmeldung für Mitarbeitende
shell-sign-out = Abmelden
shell-optional = (freiwillig)
shell-print = Drucken
shell-cancel = Abbrechen

shell-mistakes = { $count ->
    [one] Ein Punkt ist noch zu prüfen
   *[other] { $count } Punkte sind noch zu prüfen
}

shell-not-found-title = Diese Seite gibt es nicht
shell-not-found = Unter dieser Adresse gibt es keine Seite. Vielleicht ist der Link unvollständig oder veraltet.
shell-not-found-staff = Unter dieser Adresse gibt es nichts, oder nichts, was Sie einsehen dürfen.
shell-trouble-title = Bei uns ist ein Fehler aufgetreten
shell-trouble = Ihre Anfrage wurde nicht ausgeführt; es liegt nicht an Ihnen. Gehen Sie zurück und versuchen Sie es in einigen Minuten erneut. Was Sie ausgefüllt hatten, steht meist noch in Ihrem Browser.
shell-trouble-reference = Wenn Sie uns dies melden, geben Sie bitte dieses Zeichen an: { $reference }.
shell-full-title = Es wurde nichts gespeichert
shell-full = Auf unserem Server ist kein Platz mehr. Was Sie gesendet haben, wurde nicht gespeichert. Wir sind davon unterrichtet. Bitte versuchen Sie es später noch einmal.
shell-full-typed = Was Sie ausgefüllt haben, steht unten. Lassen Sie diese Seite offen oder kopieren Sie Ihren Text, und senden Sie ihn in einiger Zeit noch einmal.
shell-too-often-title = Bitte einen Moment Geduld
shell-too-often = Von Ihrer Internetadresse kamen in kurzer Zeit sehr viele Anfragen. Versuchen Sie es { $minutes ->
    [one] in einer Minute
   *[other] in { $minutes } Minuten
} erneut.
shell-try-again = Erneut versuchen
shell-too-large-title = Das ist zu viel Text
shell-too-large = Was Sie abgeschickt haben, ist größer, als ein Formular fassen kann. Kürzen Sie Ihren Text und schicken Sie das Formular erneut ab.
shell-too-slow-title = Das Abschicken hat zu lange gedauert
shell-too-slow = Ihr Formular ist nicht vollständig bei uns angekommen; es wurde nichts verarbeitet. Prüfen Sie Ihre Internetverbindung, gehen Sie zurück und schicken Sie das Formular erneut ab.
shell-foreign-title = Dieses Formular kam von einer anderen Website
shell-foreign = Es ist nichts geschehen: Eine andere Website hat versucht, dieses Formular über Ihren Browser abzuschicken. Wollten Sie selbst etwas einreichen oder ändern? Dann öffnen Sie hier die richtige Seite und füllen Sie das Formular dort aus.
shell-back-to-form = Zurück zum Formular

shell-resend-heading = Noch nicht abgeschickt
shell-resend-title = Wir konnten nicht feststellen, ob dieses Formular von Ihnen kommt
shell-resend-why = Das geschieht, wenn eine Seite lange offen war, wenn der Browser zwischendurch geschlossen wurde oder wenn er keine Cookies speichert. Nichts ist verloren. Lesen Sie das Folgende noch einmal durch und schicken Sie es erneut ab.
shell-resend-not-you = Haben Sie dies nicht selbst ausgefüllt? Dann schließen Sie diese Seite; es geschieht nichts.
shell-resend-what = Folgendes wird an { $address } geschickt:
shell-resend-empty = Nicht ausgefüllt: { $fields }.
shell-resend = Erneut abschicken
shell-signed-out-title = Sie sind nicht mehr angemeldet
shell-signed-out-why = Nichts ist verloren: Was Sie ausgefüllt haben, steht unten. Melden Sie sich in einem neuen Tab an, kommen Sie hierher zurück und schicken Sie es erneut ab.
