### Die Seite einer Akte und das Formular jedes Schritts.

## Oben
dossier-done = Erledigt: { $act }
dossier-done-signed = Unterschrieben: { $act }. Es fehlt noch eine Unterschrift.
dossier-ended = Diese Akte wurde am { $date } beendet
dossier-joined-here = Hier werden auch behandelt:
dossier-joined-to = Sie wird weitergeführt in der Akte
dossier-nameless = Name nicht bekannt
dossier-origin = { $name } · eingegangen am { $date } ({ $medium }) · bei { $place }
dossier-first-level = Erste Ebene
dossier-second-level = Höhere Ebene
act-form-earlier-asked = Warum dies auf eine höhere Ebene ging
act-form-earlier-no-reason = Es wurde kein Grund genannt.
act-form-earlier-reaction = Was die beschwerdeführende Person von der Antwort hielt
act-form-earlier-found = Feststellungen der vorigen Ebene
act-form-earlier-answered = Antwort der vorigen Ebene
dossier-next = Jetzt zu tun
dossier-waits = Das wartet auf jemand anderen
dossier-waits-for = { $act }: wartet auf { $who }
dossier-waits-gone = { $name }, ausgeschieden oder nicht mehr in dieser Rolle; setzen Sie jemand anderen ein
dossier-waits-for-complainant = { $act }: wartet auf die beschwerdeführende Person. Ruft sie an oder schreibt sie, können Sie es selbst festhalten, unter „Was Sie tun können“.
dossier-waits-for-court = { $act }: wartet auf das Gericht.
dossier-letter-to-post = Ein Brief liegt zum Drucken und Aufgeben bereit
dossier-all-acts = Alles, was Sie tun können
dossier-doer = { $name } ({ $role })
dossier-doer-for = { $name } ({ $role }, in Vertretung von { $other })
dossier-act-on-item = { $act } – { $item }

## Der Eingang
dossier-message = Die Nachricht
dossier-text-gone = Dieser Text wurde gelöscht.
dossier-desired = Was es lösen würde
dossier-received = Eingegangen
dossier-received-by = am { $date } ({ $medium })
dossier-source = Weitergegeben
dossier-postmark = Poststempel
dossier-happened = Geschehen am

## Beschwerdepunkte
dossier-points = Worum es geht
dossier-grievances = Beschwerdepunkte
dossier-subject = Gegenstand: { $subject }
dossier-overall = Insgesamt:

## Fristen
dossier-terms = Fristen
dossier-term-second = { $term } (höhere Ebene)
dossier-term-due = spätestens am { $date }
dossier-term-open = offen bis einschließlich { $date }
dossier-term-over = vorbei seit { $date }
dossier-terms-lapsed = Entfallene Fristen ({ $count })
dossier-term-why = Warum dieser Tag?
dossier-term-met = Rechtzeitig, am { $date }
dossier-term-paused = Gehemmt seit { $date }
dossier-term-met-late = { $days ->
    [one] Am { $date }, 1 Tag zu spät
   *[other] Am { $date }, { $days } Tage zu spät
}
dossier-term-now = { $term }: jetzt spätestens am { $date }
dossier-term-moved = { $term }: jetzt spätestens am { $date }, zuvor am { $before }
dossier-term-because = Der Grund: { $why }
dossier-term-no-longer = Dies gilt nicht mehr: { $why }
dossier-term-was-late = Zu spät: { $term }

## Beteiligte
dossier-people = Beteiligte
dossier-complainant = Beschwerdeführende Person
dossier-representative = Vertretung
dossier-relation = Eigenschaft
dossier-language = Sprache der Briefe
dossier-respondents = Betroffene Person
dossier-place = Liegt bei
dossier-handler = Beschwerdebearbeiter/in
dossier-handler-second = Bearbeiter/in auf der höheren Ebene
dossier-handler-gone = { $name } (ausgeschieden oder nicht mehr in dieser Rolle)
dossier-phone = Tel. { $phone }
dossier-not-named = Möchte nicht, dass der Name weitergegeben wird.
dossier-unreachable = Es ist keine Adresse bekannt
dossier-unreachable-why = Briefe können nicht abgehen: Es gibt weder eine E-Mail-Adresse noch eine Postanschrift. Fragen Sie danach, oder geben Sie den persönlichen Link weiter.

## Arbeitspapiere
dossier-papers = Untersuchung und Antwortvorschlag
dossier-paper-investigate = Feststellungen
dossier-paper-discuss = Mit den Verantwortlichen besprochen
dossier-paper-uphold = Warum die Entscheidung bestehen bleibt
dossier-draft = Antwortvorschlag, Fassung { $version }
dossier-signed = { $who }, { $date }
dossier-checked = { $act }: { $who }, { $date }
dossier-notes = Notizen

## Briefe
dossier-letters = Briefe
dossier-letter = Brief
dossier-letter-to = An
dossier-letter-way = Wie
dossier-letter-state = Stand
dossier-letter-on = { $state } am { $date }
dossier-letter-waiting = geht gleich ab
dossier-letter-to-print = zu drucken und aufzugeben
dossier-letter-sent = versandt
dossier-letter-posted = aufgegeben
dossier-letter-undeliverable = nicht zugestellt
dossier-letter-cancelled = entfallen
dossier-letter-date = Datum
dossier-letter-reference = Unser Zeichen
dossier-back = Zurück zur Akte

## Verlauf
dossier-course = Verlauf
dossier-by-system = Automatisch durch Gehoor
dossier-corrected = Am { $date } berichtigt: gilt nicht mehr
dossier-corrected-to = { $what }. Richtig ist: { $now }
dossier-corrected-complainant = Angaben zur beschwerdeführenden Person
dossier-corrected-representative = Angaben zur Vertretung
dossier-corrected-language = Sprache der Briefe: { $language }
dossier-promised = Zugesagt: { $date }
dossier-completed-on = Eingegangen am { $date }
dossier-consent-of = Zustimmung vom { $date }
dossier-unnamed = { $person }: nicht länger betroffen
dossier-consent-until = Zustimmung vom { $date }: Warten bis einschließlich { $until }
dossier-postponed = Aufgeschoben bis { $date }
dossier-asked-on = Beantragt am { $date }
dossier-read = Text lesen

## Was Sie tun können
dossier-acts = Was Sie tun können
dossier-acts-none = Sie können in dieser Akte zurzeit nichts tun.
dossier-acts-owed = Noch zu tun
dossier-acts-intake = Eingang
dossier-acts-handling = Bearbeitung
dossier-acts-other = Sonstiges
dossier-why-not = Warum kann ich etwas nicht tun?
dossier-why-not-lead = Das gehört zum Verfahren, geht aber jetzt nicht oder nicht durch Sie:

## Das Formular eines Schritts
act-form-told-in = { $label } ({ $language })
act-form-in-nl = auf Niederländisch
act-form-in-fr = auf Französisch
act-form-in-de = auf Deutsch
act-form-in-en = auf Englisch
act-form-back = Zurück zur Akte
act-form-kept = Es wurde nichts gespeichert. Was Sie eingegeben haben, steht noch unten.
act-form-unseen-title = Diese Akte ist nicht hier
act-form-unseen = Diese Akte gibt es nicht, oder Sie dürfen sie nicht mehr einsehen. Es wurde nichts gespeichert. Was Sie geschrieben haben, steht unten: Kopieren Sie es, bevor Sie diese Seite schließen.
act-form-message = Die Nachricht nachlesen
act-form-ends = Damit endet die Akte.
act-form-letter = Danach geht ein Brief ab
act-form-letter-email = An { $name }, per E-Mail an { $address } (Sprache: { $language }).
act-form-letter-post = An { $name }, { $address } ({ $language }). Der Brief muss gedruckt und aufgegeben werden; erst dann gilt er als versandt.
act-form-letter-nobody = Es ist keine Adresse bekannt. Der Brief geht daher nicht ab; die Person verfolgt ihre Akte über den persönlichen Link.
act-form-follows = Was folgt danach?
act-form-then = Danach noch zu tun: { $acts }
act-form-then-if = Lautet es „{ $outcome }“, dann noch zu tun: { $acts }
act-form-elsewhere = Einen neuen Eingang halten Sie auf einer eigenen Seite fest:
act-form-register = Die Akte kommt ins Register und erhält eine Nummer.
act-form-choose = Bitte wählen
act-form-reason = Begründung

## Was nicht stimmen kann
act-form-flaw-empty = Das muss noch ausgefüllt werden.
act-form-flaw-long = Dieser Text ist zu lang: höchstens { $max } Zeichen.
act-form-flaw-choose = Treffen Sie eine Wahl.
act-form-flaw-date = Dieses Datum gibt es nicht. Schreiben Sie zum Beispiel 2.3.2026.
act-form-flaw-date-missing = Geben Sie ein Datum an.
act-form-flaw-not-future = Wählen Sie einen Tag nach heute.
act-form-flaw-email = Geben Sie eine vollständige E-Mail-Adresse an, wie name@dienst.example, oder lassen Sie das Feld leer.
act-form-flaw-address = Geben Sie Straße und Ort an oder keines von beiden.
act-form-flaw-form = Dieses Formular ist nicht vollständig. Öffnen Sie es erneut aus der Akte.

## Eingang
act-form-kind = Um welche Art von Eingang handelt es sich?
act-form-kind-reason = Warum eine andere Art als bisher?
act-form-kind-reason-hint = Nur nötig, wenn Sie die Art ändern.
act-form-grievance = Worin besteht der Beschwerdepunkt, in ein oder zwei Sätzen?
act-form-grievance-empty = Darf leer bleiben.
act-form-subject = Worum geht es?
act-form-subject-none = Noch zu bestimmen
act-form-more-rows = Weitere Beschwerdepunkte
act-form-main = Hauptgegenstand
act-form-main-hint = Wiegt ein Punkt am schwersten, bestimmt er die Beurteilung insgesamt.
act-form-main-none = Alle Punkte wiegen gleich
act-form-respondent-why = Wen Sie angeben, sieht diese Akte nicht mehr und kann darin nichts mehr tun.
act-form-unname = Wurde jemand irrtümlich angegeben?
act-form-unname-who = Wer war zu Unrecht angegeben?
act-form-unname-none = Niemand
act-form-unname-why = Warum war das ein Irrtum?
act-form-unname-why-hint = Nur wenn Sie oben jemanden wählen. Wer zu Unrecht angegeben war, erhält nichts mehr aus dieser Akte; was schon versandt ist, bleibt in der Akte.
act-form-flaw-unname = Wählen Sie, wer irrtümlich angegeben war, oder geben Sie jemanden an: nicht beides.
act-form-colleague = Eine Kollegin oder ein Kollege
act-form-colleague-none = Niemand aus der Liste
act-form-other-person = Jemand anderes, mit Namen
act-form-other-person-hint = Für alle, die nicht in der Liste stehen.
act-form-acknowledge = Der Brief bestätigt den Eingang.
act-form-acknowledge-term = Der Brief nennt diese Frist: { $term }, spätestens am { $date }.
act-form-acknowledge-inadmissible = Der Brief sagt, dass die Beschwerde unzulässig ist, und warum:
act-form-admissible = Ist die Beschwerde zulässig?
act-form-if-inadmissible = Nur wenn sie unzulässig ist
act-form-ground = Aus welchem Grund?
act-form-told-reason = Begründung, wie die Person sie liest
act-form-told-reason-hint = Steht im Brief. Schreiben Sie in der Sprache der Person, freundlich und konkret. Eine leere Zeile beginnt einen neuen Absatz; beginnen Sie Zeilen mit einem Bindestrich für eine Liste. Beides bleibt im Brief so stehen.
act-form-decline-why = Für das, was keine echte Nachricht ist, wie Werbung. Es geht kein Brief ab.
act-form-authority = An welche Behörde?
act-form-authority-hint = Name und Adresse, wie sie im Brief stehen sollen.
act-form-to-body = An welche Organisation?
act-form-to-unit = An welchen Dienst?
act-form-no-unit = Noch kein bestimmter Dienst
act-form-transfer-reason-hint = Für die Kolleginnen und Kollegen, die übernehmen.
act-form-transfer-others-hint = Organisationen, die diese Akte nicht weiterbearbeiten können, stehen nicht dabei: Sie folgen einem anderen Kalender oder haben nicht die Menschen, die dieses Verfahren verlangt. Einer solchen Organisation leiten Sie die Beschwerde weiter.
act-form-lead = Nummer der anderen Akte
act-form-lead-hint = Dort geht die Bearbeitung weiter. Die Nummer steht oben in dieser Akte.

## Bearbeitung
act-form-handler = Wer bearbeitet die Beschwerde?
act-form-handler-hint = Nur wer anwesend ist. Wer als Person benannt ist, über die Beschwerde geführt wird, steht nicht dabei.
act-form-handler-unnamed = Noch ist niemand benannt, über den Beschwerde geführt wird
act-form-handler-unnamed-why = Geht es um jemanden von den Personen unten? Benennen Sie diese Person dann zuerst: Wer an den Ereignissen beteiligt war, bearbeitet die Beschwerde nicht.
act-form-person-mentioned = Dieser Name steht in der Beschwerde. Geht die Beschwerde über diese Person?
act-form-handler-now = Zurzeit bestimmt:
act-form-handler-nobody = Es gibt niemanden, den Sie bestimmen können
act-form-handler-nobody-why = Alle Bearbeitenden hier sind abwesend oder ausgeschlossen. Geben Sie die Akte an einen anderen Dienst, oder bitten Sie die Administration, jemandem diese Rolle zu geben.
act-form-findings = Feststellungen
act-form-findings-hint = Was ist geschehen, was sagen die Beteiligten und die Unterlagen, welche Regeln gelten? Nur für Kolleginnen und Kollegen.
act-form-remarks-made = Das muss im Antwortvorschlag anders werden
act-form-draft = Antwortvorschlag
act-form-draft-hint = Der Text, den die Person erhält. Anrede, Beurteilungen und Unterschrift setzt Gehoor selbst hinzu. Eine leere Zeile beginnt einen neuen Absatz; beginnen Sie Zeilen mit einem Bindestrich für eine Liste. Beides bleibt im Brief so stehen.
act-form-check-form = Prüfen Sie die Form des Textes: Sprache, Ton, Vollständigkeit.
act-form-check-content = Prüfen Sie Form und Inhalt des Textes: Stimmt die Antwort, ist jeder Beschwerdepunkt behandelt?
act-form-validation = Ihre Entscheidung
act-form-decide = Entscheidung festhalten
act-form-validation-passed = Freigegeben
act-form-validation-passed-hint = Der Text kann so abgehen.
act-form-validation-refused = Nicht freigegeben
act-form-validation-refused-hint = Es folgt eine neue Fassung, die erneut geprüft wird.
act-form-remarks = Anmerkungen
act-form-remarks-hint = Nötig, wenn Sie den Text nicht freigeben: Sagen Sie, was anders werden muss.
act-form-judgment = Ihre Beurteilung
act-form-judgment-reason = Warum, und auf welche Regel stützt sich das?
act-form-judgment-reason-hint = Steht im Brief bei diesem Beschwerdepunkt. Eine leere Zeile beginnt einen neuen Absatz; beginnen Sie Zeilen mit einem Bindestrich für eine Liste. Beides bleibt im Brief so stehen.
act-form-judgment-norms = Welche Normen wurden verletzt?
act-form-judgment-norms-hint = Nur bei dem, was ganz oder teilweise begründet ist; keine, eine oder mehrere.
dossier-norms = Verletzte Normen: { $norms }
act-form-judgment-about = Wessen Verhalten betrifft diese Beurteilung?
act-form-judgment-about-hint = Mehrere Personen sind betroffen. Jede liest in ihrem Brief nur, was über ihr eigenes Verhalten geurteilt wurde; die ganze Antwort erhält keine von ihnen.
act-form-judgment-about-nobody = Das Verhalten keiner dieser Personen
act-form-discussion = Mit wem, und was kam dabei heraus?
act-form-discussion-hint = Nur für Kolleginnen und Kollegen.
act-form-answer = Sie versenden diesen Text zusammen mit den Beurteilungen. Danach kann er nicht mehr geändert werden.
act-form-answer-text = Der Text, der abgeht
act-form-resolution = Ist es für die Person gelöst?
act-form-resolution-hint = Unabhängig von der Beurteilung: Auch eine unbegründete Beschwerde kann gelöst sein.
act-form-resolution-unknown = Noch nicht zu sagen
act-form-reply = Ihre Antwort
act-form-reply-hint = In der Sprache der Person. Anrede und Unterschrift setzt Gehoor selbst hinzu. Eine leere Zeile beginnt einen neuen Absatz; beginnen Sie Zeilen mit einem Bindestrich für eine Liste. Beides bleibt im Brief so stehen.
act-form-report-back = Die Koordination erfährt, dass die Antwort versandt wurde.
act-form-promised-on = Welchen Tag sagen Sie zu?
act-form-promised-on-hint = Spätestens an diesem Tag hat die Person eine Antwort. Gehoor überwacht ihn wie eine Frist.
act-form-hold-reason = Warum dauert es länger?
act-form-adjourn-why = Die Frist verschiebt sich, sobald die Mitteilung abgegangen ist, und nur, wenn das geschieht, während die Frist noch läuft.
act-form-adjourn-used-up = Es bleibt nichts zu verlängern.
act-form-adjourn-by = Um wie viel verlängern Sie?
act-form-consent-why = Halten Sie dies nur fest, wenn die beschwerdeführende Person schriftlich zugestimmt hat.
act-form-consent-given-on = Datum der Zustimmung
act-form-consent-until = Bis einschließlich welchem Tag will die beschwerdeführende Person warten?
act-form-consent-text = Was hat die beschwerdeführende Person geschrieben?
act-form-consent-text-hint = Übernehmen Sie die Worte und fügen Sie den Brief oder die E-Mail dieser Akte bei.
act-form-postpone-until = Bis einschließlich welchem Tag?
act-form-postpone-until-hint = Der Tag, dem die beschwerdeführende Person zugestimmt hat.
act-form-suspend-why = Die Frist steht ab heute still, bis Sie festhalten, dass sie weiterläuft.
act-form-resume-why = Die Frist läuft ab heute weiter; der letzte Tag verschiebt sich um die Zeit des Stillstands.
act-form-settle-why = Tun Sie dies nur, wenn die beschwerdeführende Person mit der Lösung zufrieden ist: Die Akte endet ohne Beurteilung.
act-form-settle-agreement = Was wurde vereinbart oder getan?
act-form-missing = Was fehlt?
act-form-missing-hint = Steht im Brief. Sagen Sie genau, was Sie brauchen und wie man es Ihnen zukommen lässt.
act-form-completed-on = Eingegangen am
act-form-completed-text = Was hat die beschwerdeführende Person geschrieben oder gesagt?
act-form-withdraw-why = Halten Sie das nur fest, wenn die Person es selbst mitgeteilt hat.
act-form-withdrawal = Was hat die Person gesagt oder geschrieben?
act-form-asked-on = Wann ist der Antrag eingegangen?
act-form-asked-on-hint = Ab diesem Tag läuft eine neue Frist.
act-form-asked-on-hint-written = Läuft schon seit dem { $date }, als die Beschwerde schriftlich einging: { $terms }.
act-form-escalation = Warum ist die Person nicht zufrieden?
act-form-uphold-reason = Warum bleibt die Entscheidung bestehen?
act-form-uphold-reason-hint = Dies steht in der Antwort an die beschwerdeführende Person, mit der Beurteilung, die bestehen bleibt. Im Antwortentwurf muss es nicht wiederholt werden.
act-form-second-line = Das liest die Person über die zweite Linie
act-form-line = Wohin?
act-form-reaction-why = Halten Sie fest, was die Person selbst mitgeteilt hat, am Telefon oder in einem Brief.
act-form-satisfaction = Ist die Person mit der Antwort zufrieden?
act-form-remark = Was hat sie dazu gesagt oder geschrieben?
act-form-close = Alles ist erledigt. Wieder öffnen geht später, mit einer Begründung.
act-form-reopen-reason = Warum wird die Akte wieder geöffnet?
act-form-note = Notiz
act-form-note-hint = Das lesen nur Kolleginnen und Kollegen, die diese Akte sehen.

## Berichtigen
act-form-correct-what = Was möchten Sie berichtigen?
act-form-correct-kind = Möchten Sie die Art oder die Beschwerdepunkte ändern?
act-form-correct-kind-way = Bestimmen Sie die Art des Eingangs neu
act-form-correct-receipt = Wann und wie die Nachricht einging
act-form-correct-admissibility = Ob die Beschwerde zulässig ist
act-form-correct-judgment = Die Beurteilung von { $grievance }
act-form-correct-complainant = Name oder Adresse der beschwerdeführenden Person
act-form-correct-representative = Name oder Adresse der Vertretung
act-form-correct-language = Die Sprache der Briefe
act-form-correct-reason = Warum berichtigen Sie das?
act-form-correct-reason-hint = Der alte Eintrag bleibt im Verlauf sichtbar, gilt aber nicht mehr.
act-form-received-on = Eingegangen am
act-form-received-on-hint = Die Fristen werden ab diesem Tag neu berechnet.
act-form-sent-on = Datum des Poststempels
act-form-medium = Eingegangen über
act-form-source = Wer hat es weitergegeben?
act-form-language = Sprache
act-form-name = Name
act-form-organisation = Unternehmen oder Verein
act-form-email = E-Mail-Adresse
act-form-email-hint = Mit E-Mail-Adresse gehen Briefe per E-Mail ab, ohne per Post.
act-form-phone = Telefon
act-form-street = Straße und Hausnummer
act-form-postcode = Postleitzahl
act-form-town = Ort
act-form-country = Land
dossier-why-not-out = Gehört nicht oder nicht mehr zum Verlauf ({ $count })
dossier-brought-in = Kommt hinzu mit: { $acts }.
