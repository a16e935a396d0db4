### Das Maßnahmenregister: was sich durch Beschwerden und Streitfälle ändert.

measures-title = Maßnahmen
measures-text = Was sich durch Beschwerden und Streitfälle ändert: was getan wird, wer dafür sorgt, bis wann, und ob es getan ist. Sie sehen die Maßnahmen Ihrer Dienste und die, für die Sie selbst sorgen. Eine Nummer ohne Link gehört zu einer Akte eines anderen Teams. Was für eine einzelne Person in Ordnung gebracht wird, steht nur für die dabei, die die Akte sehen oder dafür sorgen, und für das Beschwerdemanagement oder die Führungskraft dieses Dienstes.
measures-filter = Welche Maßnahmen
measures-progress = Stand
measures-progress-open = Noch nicht erledigt
measures-progress-late = Überfällig
measures-progress-done = Erledigt
measures-progress-all = Alle
measures-mine = Nur die, für die ich sorge
measures-empty-open = Es steht keine Maßnahme offen.
measures-empty-late = Keine Maßnahme ist überfällig.
measures-empty-done = Es ist noch keine Maßnahme erledigt.
measures-empty-all = Es gibt noch keine Maßnahmen.
measures-caption = { $count ->
    [one] Eine Maßnahme
   *[other] { $count } Maßnahmen
}
measures-caption-part = { $count } der Maßnahmen
measures-column-what = Was
measures-column-owner = Wer
measures-column-due = Bis wann
measures-column-standing = Stand
measures-column-dossier = Akte
measures-erased = Der Text wurde gelöscht.
measures-pages = In den Maßnahmen blättern
measures-position = { $count } auf dieser Seite
measures-back = Zu den Maßnahmen
measures-print-more = Hier stehen nur die ersten { $count } Maßnahmen. Schränken Sie die Liste ein, um die anderen zu drucken.
measures-to-do = Sie sorgen für { $count } Maßnahmen, die noch nicht erledigt sind.
measures-mine-title = Maßnahmen, für die Sie sorgen
measures-say-done = Melden, dass es erledigt ist
measures-own-title = Eine Maßnahme, für die Sie sorgen ({ $number })
measures-shown = Was wurde getan, und woran ist das zu erkennen?
measures-shown-hint = Zum Beispiel die neue Arbeitsweise oder wo sie zu finden ist. Wer die Maßnahme festgehalten hat, liest dies in der Akte.
measures-done-ahead = Dieser Tag liegt noch vor uns. Geben Sie den Tag an, an dem es erledigt wurde.
measures-done-button = Es ist erledigt
measures-file = massnahmen
measures-file-more = Diese Liste hat mehr als { $most } Maßnahmen; so viele passen nicht in eine Datei. Schränken Sie die Liste ein, zum Beispiel auf einen Dienst, und laden Sie sie erneut herunter.
measures-file-number = Akte
measures-file-body = Organisation
measures-file-unit = Dienst
measures-file-of = Aus
measures-file-kind = Art der Maßnahme
measures-file-what = Was
measures-file-owner = Wer
measures-file-recorded = Festgehalten am
measures-file-decided = Beschlossen am
measures-file-decided-by = Wer beschlossen hat, aufgrund welches Berichts
measures-file-due = Spätestens
measures-file-done = Erledigt am
measures-file-shown = Woran man das sieht
