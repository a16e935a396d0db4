### Stellungnahme: Beratung, Ausschuss, Bindungen, Stellungnahme und Abweichen davon.

ties-recent-ties = eine aktuelle Bindung: Der Platz ist wieder frei
ties-no-recent-ties = keine aktuelle Bindung

dossier-paper-advise = Stellungnahme
dossier-advice-repair = Zur Behebung
dossier-advice-prevent = Zur Vermeidung

act-form-reference = Auf welcher Grundlage, und was wird gefragt?
act-form-reference-hint = Die Rechtsvorschrift oder der Beschluss, und wozu Sie Rat wünschen. Die beschwerdeführende Person kann dies lesen.
act-form-seat-now = Zurzeit sitzt dort:
act-form-seat-nobody = Niemand kann hier benannt werden
act-form-seat-nobody-why = Wer diese Rolle hat, hat schon einen Platz, ist betroffen oder hat eine aktuelle Bindung angegeben. Lassen Sie die Administration jemand anderem die Rolle geben.
act-form-seat-person = Wer nimmt diesen Platz ein?
act-form-seat-hint = Wer benannt wird, gibt danach selbst an, ob eine Bindung an die Organisation besteht.
act-form-ties-why = Sie urteilen unabhängig. Eine Bindung in den letzten { $months } Monaten führt dazu, dass jemand anderes Ihren Platz einnimmt.
act-form-ties = Haben oder hatten Sie eine Bindung an diese Organisation, an die Person, die sich beschwert, oder an die Person, über die Beschwerde geführt wird?
act-form-ties-none = Nein, keine
act-form-ties-tied = Ja
act-form-ties-what = Welche Bindung?
act-form-ties-what-hint = Zum Beispiel ein Arbeitsverhältnis, ein Auftrag oder Verwandtschaft. Nur bei Ja auszufüllen.
act-form-ties-until = Bis wann?
act-form-ties-until-hint = Der letzte Tag. Leer lassen, wenn die Bindung noch besteht.
act-form-flaw-tie-ahead = Dieser Tag kommt erst noch. Besteht die Bindung noch, lassen Sie das Datum leer.
act-form-advice = Wie lautet Ihre Stellungnahme?
act-form-advice-report = Feststellungen, Stellungnahme und Gründe
act-form-advice-report-hint = Die beschwerdeführende Person erhält dies mit der Antwort.
act-form-advice-repair = Empfehlung, den Fehler zu beheben
act-form-advice-prevent = Empfehlung, eine Wiederholung zu vermeiden
act-form-departs = Warum weicht die Beurteilung von der Stellungnahme ab?
act-form-departs-hint = Dies steht in der Antwort an die beschwerdeführende Person.
dossier-as-advised = wie in der Stellungnahme
dossier-not-as-advised = anders als die Stellungnahme
dossier-decided = Was entschieden ist
dossier-decided-whole = Die Beschwerde als Ganzes
dossier-departs = Warum die Beurteilung von der Stellungnahme abweicht
act-form-judgment-departs-hint = Die Stellungnahme lautet: { $advised }. Beurteilen Sie es anders, sagen Sie hier warum; die Antwort übernimmt es. { $hint }
act-form-seat-out = Wer diese Rolle hat und nicht kann
act-form-seat-free = Keine Bindung bekannt.
act-form-seat-had-a-hand = Hat in dieser Akte schon gehandelt.
act-form-seat-of-the-unit = Arbeitet in dem Dienst, um den es geht.
act-form-seat-tied = gab eine jüngere Bindung an
act-form-seat-tied-until = gab an: { $what } (bis { $day })
act-form-seat-tied-still = gab an: { $what } (noch immer)
act-form-seat-sits = sitzt dort schon ({ $role })
act-form-ties-if-yes = (Pflicht bei Ja)
work-left = Festgehalten. Sie wirken an dieser Akte nicht mehr mit und sehen sie nicht mehr.
