## Register

register-search = Zoeken in het register
register-search-hint = Nummer, naam, e-mailadres, telefoon of woorden uit de teksten. Zet een streepje (-) voor een woord dat er niet in mag staan, een sterretje (*) achter een begin.
register-go = Zoeken
register-nothing = Niets gevonden voor “{ $question }”. Probeer minder of andere woorden.
register-words = Woorden
register-filter = Lijst beperken
register-any = Alle
register-state = Stand
register-kind = Soort
register-place = Dienst
register-handler = Klachtenbehandelaar
register-nobody = Nog niemand
register-medium = Binnengekomen via
register-language = Taal
register-term = Termijn
register-term-late = Te laat
register-term-week = Loopt deze week af
register-term-days-14 = Loopt binnen 14 dagen af
register-term-days-30 = Loopt binnen 30 dagen af
register-subject = Onderwerp
register-from = Ontvangen vanaf
register-until = Ontvangen tot en met
register-open = Alleen lopende dossiers
register-mine = Alleen die ik behandel
register-sort = Volgorde
register-sort-newest = de laatst ontvangen eerst
register-sort-oldest = de eerst ontvangen eerst
register-sort-due = de kortste termijn eerst
register-sort-due-last = de langste termijn eerst
register-sort-number = volgens nummer, laagste eerst
register-sort-number-last = volgens nummer, hoogste eerst
register-sort-changed = de laatst gewijzigde eerst
register-show = Tonen
register-clear = Alles tonen
register-limits = Waartoe de lijst beperkt is
register-limit = { $name }: { $value }
register-lift = Niet langer beperken tot { $limit }
register-column-number = Nummer
register-received = ontvangen op { $date }
register-column-about = Waarover
register-column-complainant = Indiener
register-column-state = Stand
register-column-term = Termijn
register-column-handler = Klachtenbehandelaar
register-empty = Geen dossiers gevonden. Beperk de lijst minder.
register-empty-all = Er zijn nog geen dossiers die u mag inzien.
register-pages = Bladeren in het register
register-first = Naar het begin
register-further = Volgende
register-back = Naar het register
register-print = Afdrukken
register-print-title = Lijst van dossiers
register-printed = Op { $date }, voor { $name }
register-causes = { $count } dossiers over { $causes } zaken: wat samen wordt behandeld of werd samengevoegd, is één zaak.
register-print-more = Alleen de eerste { $count } dossiers staan hier. Beperk de lijst om de andere af te drukken.
register-file = Downloaden voor een rekenblad
register-file-more = Deze lijst telt meer dan { $most } dossiers; zoveel gaan er niet in één bestand. Beperk de lijst, bijvoorbeeld tot een jaar, en download opnieuw.
register-file-number = Nummer
register-file-cause = Zaak (nummer van het eerste)
register-file-received = Ontvangen op
register-file-registered = Geregistreerd op
register-file-closed = Afgesloten op
register-file-state = Stand
register-file-kind = Soort
register-file-medium = Binnengekomen via
register-file-language = Taal
register-file-body = Organisatie
register-file-unit = Dienst
register-file-complainant = Indiener
register-file-about = Waarover
register-file-handler = Klachtenbehandelaar
register-file-due = Einde van de termijn
register-views = Bewaarde lijsten
register-view-title = Deze lijst bewaren
register-view-name = Naam van de lijst
register-view-name-hint = Bijvoorbeeld: te laat bij mijn dienst. Met een naam die u al gebruikt, vervangt u die lijst.
register-view-keep = Bewaren
register-view-flaw = Geef een naam van 1 tot { $most } tekens. U kunt { $views } lijsten bewaren; verwijder er een als u er zoveel hebt.
register-view-empty = Deze lijst is tot niets beperkt. Kies eerst waartoe u ze beperkt, en bewaar ze dan.
register-view-is-first = (eerst getoond)
register-view-first = Het register hiermee openen
register-view-not-first = Het register niet langer hiermee openen
register-view-forget = Deze lijst verwijderen
register-workload = Werkverdeling
register-workload-text = De lopende dossiers die u mag inzien, per klachtenbehandelaar.
register-workload-empty = Er zijn geen lopende dossiers.
register-workload-caption = Lopende dossiers per klachtenbehandelaar
register-workload-handler = Klachtenbehandelaar
register-workload-open = Lopend
register-workload-late = Te laat
register-workload-soon = Deze week
register-workload-oldest = Oudste
register-workload-deed = Wat u kunt doen
register-workload-left = Vertrokken
register-handler-left = { $name } (vertrokken)
register-caption = { $count ->
    [one] 1 dossier, { $order }
   *[other] { $count } dossiers, { $order }
}
register-caption-first = De eerste { $count } dossiers, { $order }
register-caption-next = De volgende { $count } dossiers, { $order }
register-caption-last = { $count ->
    [one] Het laatste dossier, { $order }
   *[other] De laatste { $count } dossiers, { $order }
}
register-position = { $count ->
    [one] 1 dossier op deze pagina
   *[other] { $count } dossiers op deze pagina
}

## Overdracht

handover-title = Werk van { $name } overdragen
handover-link = Werk overdragen
handover-ask = Vraag eerst een klachtencoördinator om de lopende dossiers over te dragen: Register, Werkverdeling.
handover-empty = Hier is niets over te dragen: u ziet geen lopende dossiers van deze persoon.
handover-to = Aan wie
handover-to-hint = Per dossier wordt nagekeken of deze persoon het mag behandelen.
handover-choose = Kies een persoon
handover-absent = afwezig
handover-reason = Waarom
handover-reason-hint = Dit komt als notitie in elk dossier.
handover-dossiers = Welke dossiers
handover-dossiers-hint = Haal het vinkje weg bij wat u niet of aan iemand anders overdraagt.
handover-due = termijn tot { $date }
handover-takes = mag { $count } van { $all } overnemen
handover-stays = Blijft waar het is
handover-stays-text = Deze dossiers kunt u nu niet overdragen.
handover-no-other = Niemand anders is hier klachtenbehandelaar.
handover-leaves = { $count ->
    [one] Deze persoon heeft nog { $count } lopend dossier in handen. Wie vertrekt, laat het achter zonder behandelaar.
   *[other] Deze persoon heeft nog { $count } lopende dossiers in handen. Wie vertrekt, laat ze achter zonder behandelaar.
 }
handover-button = Overdragen
handover-flaw-dossier = Vink minstens één dossier aan.
handover-more = Dit zijn de eerste { $most } dossiers, meer gaat niet in één keer. Draag daarna de rest over.
handover-flaw-to = Kies aan wie u overdraagt: een andere klachtenbehandelaar.
handover-flaw-reason = Schrijf kort waarom, bijvoorbeeld: vertrek van een collega.
handover-elsewhere = Het dossier is intussen bij iemand anders, of u mag het niet inzien.
handover-impossible = De procedure van dit dossier kent geen klachtenbehandelaar.
handover-done-title = Werk overgedragen
handover-done = { $all ->
    [one] { $count ->
        [one] Het dossier is nu bij { $name }.
       *[other] Het dossier is niet overgedragen aan { $name }.
    }
   *[other] { $count ->
        [0] Geen van de { $all } dossiers is overgedragen aan { $name }.
        [one] 1 van { $all } dossiers is nu bij { $name }.
       *[other] { $count } van { $all } dossiers zijn nu bij { $name }.
    }
}
handover-results = Wat er met elk dossier gebeurde
handover-result = Resultaat
handover-moved = Overgedragen
handover-not-moved = Niet overgedragen:
handover-rest = Wat nog over te dragen is
handover-not-there = Niet beschikbaar om over te nemen: { $names } (afwezig, of alleen vervanger van wie er wel is).
handover-only-to-send = wacht alleen nog op verzending
