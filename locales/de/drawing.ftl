# Ein Verfahren als Zeichnung, und seine Regeln in Sätzen.
drawing-title = Das Verfahren
drawing-lead = Was geschieht, durch wen und in welcher Reihenfolge. Jede Spalte ist eine Rolle. Die Regeln jedes Schritts stehen unter der Zeichnung.
drawing-of-dossier = Wo { $number } steht
drawing-where = Wo dies im Verfahren steht
drawing-rules = Die Regeln in Worten
drawing-back = Zurück zur Akte
drawing-legend-after = erst nach
drawing-legend-then = danach zu tun
drawing-mark-letter = Brief
drawing-mark-also = auch: { $roles }
drawing-mark-level = Ebene { $stage }: { $roles }
drawing-mark-ends = Ende
drawing-mark-term = { $term }: { $length }
drawing-done = erledigt
drawing-owed = jetzt zu tun
drawing-out = gehört nicht zum Verlauf
drawing-by = Durch: { $roles }.
drawing-by-in-stage = Auf Ebene { $stage } durch: { $roles }.
drawing-fallback = Wenn niemand davon kann: { $roles }.
drawing-after = Erst nach: { $acts }.
drawing-not-while = Nicht, solange dies noch zu tun ist: { $acts }.
drawing-only-if = Nur wenn: { $fact }.
drawing-before-end = Nur vor dem Ende von: { $term }.
drawing-term = { $term }: innerhalb von { $length }, gerechnet ab: { $from }.
drawing-term-promised = { $term }: spätestens am Tag, der zugesagt wurde bei: { $from }.
drawing-letter = Ein Brief geht ab.
drawing-then = Danach zu tun: { $acts }.
drawing-then-if = Bei „{ $outcome }“ danach zu tun: { $acts }.
drawing-lapses = Gehört nicht mehr zum Verlauf: { $acts }.
drawing-lapses-if = Bei „{ $outcome }“ gehört nicht mehr zum Verlauf: { $acts }.
drawing-joins = Gehört von da an zum Verlauf: { $acts }.
drawing-joins-if = Bei „{ $outcome }“ gehört von da an zum Verlauf: { $acts }.
drawing-ends = Damit endet die Akte.
drawing-by-itself = Gehoor tut es von selbst, sobald es möglich ist.
drawing-by-itself-after = Gehoor tut es von selbst nach dem Ende von: { $term }.
drawing-after-end = Erst nach dem Ende von: { $term }.
drawing-term-latest = { $term }: innerhalb von { $length }, gerechnet ab dem letzten hiervon: { $from }.
drawing-person-not = Nicht durch: { $rules }.
drawing-assignee-not = Nicht zuzuweisen an: { $rules }.
drawing-signatures = Gilt erst, wenn { $count } Personen es unterschreiben: { $roles }.
drawing-per = { $item ->
    [grievance] Für jeden Beschwerdepunkt einzeln.
    [respondent] Für jede betroffene Person einzeln.
    [party] Für jede Partei einzeln: wer sich beschwert und jede betroffene Person.
   *[seat] Für jeden Sitz einzeln.
}
drawing-seats = Die Sitze: { $seats }.
drawing-per-stage = Auf jeder Stufe neu.
drawing-in-stages = Nur auf Stufe: { $stages }.
drawing-repeatable = Darf mehr als einmal getan werden.
drawing-ties = Eine Bindung an die Organisation zählt { $months } Monate lang als jüngst.
drawing-checks = Worauf geachtet wird: { $checks }.
drawing-corrects = Berichtigt, was hier eingetragen ist: { $acts }.
drawing-not-at-first = Gehört erst zum Verlauf, wenn etwas es hinzunimmt.
drawing-from-the-start = Von Anfang an zu tun.
drawing-waived = Entfällt, solange dies nicht so ist: { $fact }.
drawing-when-ended = Auch in einer abgeschlossenen Akte möglich.
drawing-alerts = Wenn es zu tun ist, erfahren es: { $roles }.
drawing-adjourns = Verschiebt das Ende von { $term }, insgesamt um höchstens { $length }.
drawing-postpones = Verschiebt das Ende von { $term } auf den Tag, der festgehalten wird.
drawing-pauses = Die Frist { $term } steht von da an still.
drawing-resumes = Die Frist { $term } läuft von da an weiter.
drawing-resets = { $term } dauert dann { $length }, gerechnet ab dem eigenen Beginn.
drawing-told-by = Das gilt erst, wenn auch diese Briefe abgegangen sind: { $acts }.
drawing-ground = Grund: { $ground } ({ $source }).
drawing-letter-respondent = Ein Brief geht an die betroffene Person.
drawing-letter-party = Ein Brief geht an diese Partei.
drawing-encloses = Dem Brief liegt bei: { $acts }.
drawing-mark-per = { $item ->
    [grievance] je Beschwerdepunkt
    [respondent] je betroffene Person
    [party] je Partei
   *[seat] je Sitz
}
drawing-mark-signatures = { $count } Unterschriften
drawing-mark-grounds = { $count ->
    [one] ein Grund
   *[other] { $count } Gründe
}
drawing-mark-before-end = bis zum Ende von: { $term }
drawing-mark-after-end = nach dem Ende von: { $term }
drawing-act = Art der Handlung: { $act }.
drawing-letter-name = Der Brief: { $letter }.
drawing-marked-per-stage = Wird für jede Ebene festgehalten.
drawing-auto-outcome = Gehoor hält dann fest: { $outcome }.
drawing-keeps-their-part = Wer angegeben wird, behält seine Rolle in der Akte.
drawing-exempts = Dürfen mit Begründung an einer Beschwerde über sich selbst mitwirken: { $roles }.
drawing-asks-told-inside = Gefragt wird, wie und wann es innerhalb der Organisation mitgeteilt wurde.
drawing-asks-decided = Es wird gefragt, wer darüber entschieden hat, wann und aufgrund welchen Berichts.
drawing-warns-before-day = { $days ->
    [one] Einen Arbeitstag vor diesem Tag werden sie benachrichtigt.
   *[other] { $days } Arbeitstage vor diesem Tag werden sie benachrichtigt.
}
drawing-warns-owner = { $days ->
    [one] Einen Arbeitstag vor dem Tag der Maßnahme wird benachrichtigt, wer sich um sie kümmert.
   *[other] { $days } Arbeitstage vor dem Tag der Maßnahme wird benachrichtigt, wer sich um sie kümmert.
}
drawing-informs = Wenn es getan ist, erfahren es: { $roles }.
drawing-notice = { $days ->
    [one] Wer einen Tag wählt, bis zu dem es weniger als ein Arbeitstag ist, wird gefragt, ob das so gemeint ist.
   *[other] Wer einen Tag wählt, bis zu dem es weniger als { $days } Arbeitstage sind, wird gefragt, ob das so gemeint ist.
}
drawing-must-say = Der Brief geht nicht hinaus ohne: { $facts }.
drawing-anchor = { $date ->
    [received-on] { $act } (der Tag des Eingangs)
    [given-on] { $act } (der Tag, an dem sie ergangen ist)
    [notified-on] { $act } (der Tag, an dem sie zugestellt wurde)
    [sent-on] { $act } (der Tag des Versands)
   *[lodged-on] { $act } (der Tag der schriftlichen Einreichung)
}
drawing-anchor-term = der letzte Tag von: { $term } (wenn bis dahin nichts kam)
drawing-term-warns-before = { $days ->
    [one] Eine Erinnerung einen Arbeitstag vor dem Ende.
   *[other] Eine Erinnerung { $days } Arbeitstage vor dem Ende.
}
drawing-term-told = Wer sich beschwert, erfährt den letzten Tag.
drawing-policy-unless = Trifft das nicht zu, so ist es eine Frist der Organisation selbst und nicht des Gesetzes: { $fact }.
drawing-term-once-owed = Diese Frist bindet erst, wenn zu tun ist, womit sie eingehalten wird; bis dahin dient der letzte Tag nur zur Kenntnis.
drawing-basis-statute = Diese Frist beruht auf dem Gesetz.
drawing-basis-policy = Diese Frist beruht auf eigenen Regeln.
drawing-basis-agreement = Diese Frist beruht auf einer Vereinbarung mit der beschwerdeführenden Person.
drawing-end-none = Endet die Frist an einem Ruhetag, bleibt es bei diesem Tag.
drawing-end-extend = Endet die Frist an einem Ruhetag, läuft sie bis zum nächsten Arbeitstag.
drawing-end-advance = Endet die Frist an einem Ruhetag, endet sie am Arbeitstag davor.
drawing-layers = Ruhetage, die zählen: { $layers }.
drawing-layer-legal = die gesetzlichen
drawing-layer-sector = die des Bereichs
drawing-layer-closures = die Schließtage der Organisation
drawing-calendar = Zählt nach dem Kalender: { $calendar }.
drawing-levels = { $count ->
    [one] Eine Ebene der Bearbeitung.
   *[other] { $count } Ebenen der Bearbeitung.
}
drawing-cause = Ursache zur Auswahl: { $cause }.
drawing-never-before = { $act }: nie vor { $before }.
drawing-leads-to = Nach { $act } endet keine Akte ohne { $to }.
drawing-leads-to-unless = Nach { $act } endet keine Akte ohne { $to }, außer mit: { $unless }.
drawing-at-most-one = { $act }: höchstens einmal.
drawing-source = Quelle: { $source }.
drawing-to-be-verified = { $source } (noch zu prüfen)
drawing-procedures = Verfahren
drawing-procedures-lead = Die Verfahren, nach denen eine Organisation arbeiten kann: wofür jedes dient, und seine Schritte als Zeichnung.
drawing-column-procedure = Verfahren
drawing-column-about = Wofür es dient
drawing-column-bodies = Angewandt von
drawing-alone = Die Zeichnung allein öffnen: in voller Größe, und zum Drucken
