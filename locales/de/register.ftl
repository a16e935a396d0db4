## Register

register-search = Im Register suchen
register-search-hint = Nummer, Name, E-Mail-Adresse, Telefon oder Wörter aus den Texten. Setzen Sie - vor ein Wort, das nicht vorkommen darf, * hinter einen Wortanfang.
register-go = Suchen
register-nothing = Nichts gefunden für „{ $question }“. Versuchen Sie es mit weniger oder anderen Wörtern.
register-filter = Liste einschränken
register-state = Stand
register-any-state = Jeder Stand
register-kind = Art
register-any-kind = Jede Art
register-body = Organisation
register-any-body = Alle Organisationen
register-open = Nur laufende Akten
register-mine = Nur von mir bearbeitete
register-late = Nur überfällige
register-show = Anzeigen
register-clear = Alles anzeigen
register-caption = Akten, die zuletzt eingegangenen zuerst
register-column-number = Nummer
register-received = eingegangen am { $date }
register-column-about = Worum es geht
register-column-complainant = Eingereicht von
register-column-state = Stand
register-column-term = Frist
register-column-handler = Bearbeitet von
register-empty = Keine Akte entspricht diesen Angaben.
register-empty-all = Es gibt noch keine Akten, die Sie einsehen dürfen.
register-pages = Seiten des Registers
register-newest = Zu den neuesten
register-older = Ältere Akten
register-position = { $count ->
    [one] 1 Akte auf dieser Seite
   *[other] { $count } Akten auf dieser Seite
}
