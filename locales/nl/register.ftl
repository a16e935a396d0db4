## Register

register-search = Zoeken in het register
register-search-hint = Nummer, naam, e-mailadres, telefoon of woorden uit de teksten. Zet - voor een woord dat er niet in mag staan, * achter een begin.
register-go = Zoeken
register-nothing = Niets gevonden voor “{ $question }”. Probeer minder of andere woorden.
register-filter = Lijst beperken
register-state = Stand
register-any-state = Alle standen
register-kind = Soort
register-any-kind = Alle soorten
register-body = Organisatie
register-any-body = Alle organisaties
register-open = Enkel lopende dossiers
register-mine = Enkel die ik behandel
register-late = Enkel te late
register-show = Tonen
register-clear = Alles tonen
register-caption = Dossiers, de laatst ontvangen eerst
register-column-number = Nummer
register-received = ontvangen op { $date }
register-column-about = Waarover
register-column-complainant = Indiener
register-column-state = Stand
register-column-term = Termijn
register-column-handler = Klachtenbehandelaar
register-empty = Geen enkel dossier beantwoordt hieraan.
register-empty-all = Er zijn nog geen dossiers die u mag inzien.
register-pages = Bladeren in het register
register-newest = Naar de nieuwste
register-older = Oudere dossiers
register-position = { $count ->
    [one] 1 dossier op deze bladzijde
   *[other] { $count } dossiers op deze bladzijde
}
