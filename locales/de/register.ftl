## Register

register-search = Im Register suchen
register-search-hint = Nummer, Name, E-Mail-Adresse, Telefon oder Wörter aus den Texten. Setzen Sie einen Bindestrich (-) vor ein Wort, das nicht vorkommen darf, einen Stern (*) hinter einen Wortanfang.
register-go = Suchen
register-nothing = Nichts gefunden für „{ $question }“. Versuchen Sie es mit weniger oder anderen Wörtern.
register-words = Wörter
register-filter = Liste einschränken
register-any = Alle
register-state = Stand
register-kind = Art
register-place = Dienst
register-handler = Bearbeitet von
register-nobody = Noch niemand
register-medium = Eingegangen über
register-language = Sprache
register-term = Frist
register-term-late = Überfällig
register-term-week = Endet diese Woche
register-term-days-14 = Endet innerhalb von 14 Tagen
register-term-days-30 = Endet innerhalb von 30 Tagen
register-subject = Gegenstand
register-from = Eingegangen ab
register-until = Eingegangen bis
register-open = Nur laufende Akten
register-mine = Nur von mir bearbeitete
register-sort = Reihenfolge
register-sort-newest = die zuletzt eingegangenen zuerst
register-sort-oldest = die zuerst eingegangenen zuerst
register-sort-due = die kürzeste Frist zuerst
register-sort-due-last = die längste Frist zuerst
register-sort-number = nach Nummer, die niedrigste zuerst
register-sort-number-last = nach Nummer, die höchste zuerst
register-sort-changed = die zuletzt geänderten zuerst
register-show = Anzeigen
register-clear = Alles anzeigen
register-limits = Worauf die Liste beschränkt ist
register-limit = { $name }: { $value }
register-lift = Nicht länger beschränken auf { $limit }
register-column-number = Nummer
register-received = eingegangen am { $date }
register-column-about = Worum es geht
register-column-complainant = Eingereicht von
register-column-state = Stand
register-column-term = Frist
register-column-handler = Bearbeitet von
register-empty = Keine Akten gefunden. Schränken Sie die Liste weniger ein.
register-empty-all = Es gibt noch keine Akten, die Sie einsehen dürfen.
register-pages = Seiten des Registers
register-first = Zum Anfang
register-further = Weiter
register-back = Zum Register
register-print = Drucken
register-print-title = Liste von Akten
register-printed = Am { $date }, für { $name }
register-causes = { $count } Akten zu { $causes } Sachen: Was gemeinsam bearbeitet oder zusammengeführt wird, ist eine Sache.
register-print-more = Hier stehen nur die ersten { $count } Akten. Schränken Sie die Liste ein, um die anderen zu drucken.
register-file = Für eine Tabellenkalkulation herunterladen
register-file-more = Diese Liste umfasst mehr als { $most } Akten; so viele passen nicht in eine Datei. Schränken Sie die Liste ein, zum Beispiel auf ein Jahr, und laden Sie sie erneut herunter.
register-file-number = Nummer
register-file-cause = Sache (Nummer der ersten)
register-file-received = Eingegangen am
register-file-registered = Registriert am
register-file-closed = Geschlossen am
register-file-state = Stand
register-file-kind = Art
register-file-medium = Eingegangen über
register-file-language = Sprache
register-file-body = Organisation
register-file-unit = Dienst
register-file-complainant = Eingereicht von
register-file-about = Worum es geht
register-file-handler = Bearbeitet von
register-file-due = Ende der Frist
register-views = Gespeicherte Listen
register-view-title = Diese Liste speichern
register-view-name = Name der Liste
register-view-name-hint = Zum Beispiel: überfällig in meinem Dienst. Mit einem Namen, den Sie schon verwenden, ersetzen Sie diese Liste.
register-view-keep = Speichern
register-view-flaw = Geben Sie einen Namen mit 1 bis { $most } Zeichen an. Sie können { $views } Listen speichern; löschen Sie eine, wenn Sie so viele haben.
register-view-empty = Diese Liste ist auf nichts beschränkt. Wählen Sie zuerst, worauf Sie sie beschränken, und speichern Sie sie dann.
register-view-is-first = (zuerst angezeigt)
register-view-first = Das Register damit öffnen
register-view-not-first = Das Register nicht länger damit öffnen
register-view-forget = Diese Liste löschen
register-workload = Arbeitsverteilung
register-workload-text = Die laufenden Akten, die Sie einsehen dürfen, nach Beschwerdebearbeiter/in.
register-workload-empty = Es gibt keine laufenden Akten.
register-workload-caption = Laufende Akten nach Beschwerdebearbeiter/in
register-workload-handler = Beschwerdebearbeiter/in
register-workload-open = Laufend
register-workload-late = Überfällig
register-workload-soon = Diese Woche
register-workload-oldest = Älteste
register-workload-deed = Was Sie tun können
register-workload-left = Ausgeschieden
register-handler-left = { $name } (ausgeschieden)
register-caption = { $count ->
    [one] 1 Akte, { $order }
   *[other] { $count } Akten, { $order }
}
register-caption-first = Die ersten { $count } Akten, { $order }
register-caption-next = Die nächsten { $count } Akten, { $order }
register-caption-last = { $count ->
    [one] Die letzte Akte, { $order }
   *[other] Die letzten { $count } Akten, { $order }
}
register-position = { $count ->
    [one] 1 Akte auf dieser Seite
   *[other] { $count } Akten auf dieser Seite
}

## Übergabe

handover-title = Arbeit von { $name } übergeben
handover-link = Arbeit übergeben
handover-ask = Bitten Sie zuerst die Beschwerdekoordination, die laufenden Akten zu übergeben: Register, Arbeitsverteilung.
handover-empty = Hier ist nichts zu übergeben: Sie sehen keine laufenden Akten dieser Person.
handover-to = An wen
handover-to-hint = Für jede Akte wird geprüft, ob diese Person sie bearbeiten darf.
handover-choose = Wählen Sie eine Person
handover-absent = abwesend
handover-reason = Warum
handover-reason-hint = Dies kommt als Notiz in jede Akte.
handover-dossiers = Welche Akten
handover-dossiers-hint = Entfernen Sie das Kreuz bei dem, was Sie nicht oder an jemand anderen übergeben.
handover-due = Frist bis { $date }
handover-takes = darf { $count } von { $all } übernehmen
handover-stays = Bleibt, wo sie ist
handover-stays-text = Diese Akten können Sie jetzt nicht übergeben.
handover-no-other = Niemand sonst bearbeitet hier Beschwerden.
handover-leaves = { $count ->
    [one] Diese Person hat noch { $count } laufende Akte in der Hand. Wer ausscheidet, lässt sie ohne Bearbeitung zurück.
   *[other] Diese Person hat noch { $count } laufende Akten in der Hand. Wer ausscheidet, lässt sie ohne Bearbeitung zurück.
 }
handover-button = Übergeben
handover-flaw-dossier = Kreuzen Sie mindestens eine Akte an.
handover-more = Höchstens { $most } Akten können auf einmal übergeben werden: Dies sind die ersten. Übergeben Sie danach den Rest.
handover-flaw-to = Wählen Sie, an wen Sie übergeben: eine andere Person, die Beschwerden bearbeitet.
handover-flaw-reason = Schreiben Sie kurz, warum, zum Beispiel: Weggang einer Kollegin.
handover-elsewhere = Die Akte ist inzwischen bei jemand anderem, oder Sie dürfen sie nicht einsehen.
handover-impossible = Das Verfahren dieser Akte kennt keine Beschwerdebearbeitung.
handover-done-title = Arbeit übergeben
handover-done = { $all ->
    [one] { $count ->
        [one] Die Akte ist jetzt bei { $name }.
       *[other] Die Akte wurde nicht an { $name } übergeben.
    }
   *[other] { $count ->
        [0] Keine der { $all } Akten wurde an { $name } übergeben.
        [one] 1 von { $all } Akten ist jetzt bei { $name }.
       *[other] { $count } von { $all } Akten sind jetzt bei { $name }.
    }
}
handover-results = Was mit jeder Akte geschah
handover-result = Ergebnis
handover-moved = Übergeben
handover-not-moved = Nicht übergeben:
handover-rest = Was noch zu übergeben ist
handover-not-there = Zur Übernahme nicht verfügbar: { $names } (abwesend, oder nur Vertretung von jemandem, der da ist).
handover-only-to-send = wartet nur noch auf den Versand
