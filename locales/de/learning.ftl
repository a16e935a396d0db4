### Was aus einer Beschwerde gelernt wird: Ursache, Maßnahmen, Nachbesprechung.

measure-kind-repair = Behebung
measure-kind-control = Steuerungsmaßnahme
measure-kind-corrective = korrigierend
measure-kind-preventive = vorbeugend
measure-kind-hint-repair = Bringt es für diese Kundin oder diesen Kunden in Ordnung.
measure-kind-hint-control = Hält es unter Kontrolle, bis mehr getan ist.
measure-kind-hint-corrective = Beseitigt die Ursache.
measure-kind-hint-preventive = Verhindert, dass es anderswo geschieht.

dossier-paper-find-cause = Ursache
dossier-paper-measure = Maßnahmen
dossier-paper-review = Nachbesprechung
dossier-cause-partly = Wartet auf eine weitere Unterschrift
dossier-measure = { $kind }: { $who }, spätestens am { $date }
dossier-told-inside = Intern mitgeteilt am { $date }: { $how }

act-form-cause = Was ist die Ursache?
act-form-cause-analysis = Wie konnte es dazu kommen?
act-form-cause-analysis-hint = Warum es schiefging, nicht worum es in der Beschwerde geht. Nur für Kolleginnen und Kollegen.
act-form-signatures = { $count } Personen lesen und unterschreiben dies, jede für sich. Sie sind die erste; danach ist die nächste an der Reihe.
act-form-signed-by = Unterschrieben von { $who }
act-form-signed-by-why = Sind Sie einverstanden, lassen Sie den Text, wie er ist: Dann unterschreiben Sie ihn mit. Ändern Sie etwas, wird es Ihr Text, und die andere Person muss neu unterschreiben.
act-form-measure-kind = Wozu dient die Maßnahme?
act-form-measure-what = Was wird getan?
act-form-measure-what-hint = So, dass andere wissen, wann es erledigt ist.
act-form-measure-owner = Wer sorgt dafür?
act-form-measure-due-on = Bis wann spätestens?
act-form-measure-due-on-hint = Ist es schon erledigt, geben Sie das heutige Datum an.
act-form-review = Was wurde besprochen und gelernt?
act-form-review-hint = Nur für Kolleginnen und Kollegen.
act-form-told-how = Wie erfährt die Organisation davon?
act-form-told-how-hint = Zum Beispiel in der Teambesprechung oder mit einer Nachricht an alle Niederlassungen.
act-form-told-on = Wann?
act-form-told-on-hint = Der Tag, an dem es mitgeteilt wird oder wurde.
act-form-flaw-due-passed = Dieser Tag ist vorbei. Geben Sie heute oder einen späteren Tag an.
