### Warum etwas jetzt nicht möglich ist: was nicht stimmt und was richtig wäre.

refusal-heading = Das ist jetzt nicht möglich

refusal-unknown = Das Verfahren dieser Akte kennt diesen Schritt nicht. Wählen Sie einen der Schritte, die bei der Akte stehen.
refusal-empty = In dieser Akte ist noch nichts eingegangen. Halten Sie zuerst den Eingang fest.
refusal-ended = Diese Akte ist mit dem Schritt „{ $activity }“ bereits beendet. Wird sie wieder geöffnet, kann es weitergehen.
refusal-moved = Inzwischen hat jemand anderes an dieser Akte gearbeitet. Was Sie eingegeben haben, steht noch unten: Sehen Sie nach, was sich geändert hat, und senden Sie es dann erneut.
refusal-not-included = Dieser Schritt gehört nicht oder nicht mehr zum Verlauf dieser Akte. Wählen Sie einen der Schritte, die bei der Akte stehen.
refusal-already-done = Das ist am { $on } bereits geschehen und nur einmal möglich.
refusal-not-yet = Zuerst ist noch dieser Schritt nötig: „{ $activity }“.
refusal-while-pending = Dieser Schritt ist noch offen und muss zuerst abgeschlossen werden: „{ $activity }“.
refusal-fact-email-known = Dafür muss eine E-Mail-Adresse der beschwerdeführenden Person bekannt sein. Ergänzen Sie sie zuerst.
refusal-fact-reachable = Dafür muss eine E-Mail-Adresse oder Postanschrift der beschwerdeführenden Person bekannt sein. Ergänzen Sie sie zuerst.
refusal-fact-handler-assigned = Noch niemand ist mit der Bearbeitung betraut. Bestimmen Sie zuerst, wer die Beschwerde bearbeitet.
refusal-fact-not-yet-acknowledged = Die Eingangsbestätigung ist bereits erstellt; danach ist das nicht mehr möglich.
refusal-fact-answered = In dieser Stufe wurde noch nicht geantwortet. Das ist erst nach der Antwort möglich.
refusal-fact-advice-departed-from = Es gibt keine Stellungnahme, oder die Beurteilung stimmt damit überein. Dies muss nur, wer davon abweicht.
refusal-fact-facts-older-than-a-year = Das geht nur, wenn der Vorfall mehr als ein Jahr vor der Einreichung liegt.
refusal-fact-respondents-known = Es ist noch keine betroffene Person angegeben. Tun Sie das zuerst.
refusal-fact-written = Das geht nur bei einer schriftlichen Beschwerde.
refusal-party-complainant = Dieser Grund gilt nur für die beschwerdeführende Person, nicht für die betroffene Person.
refusal-party-silent-complainant = Dieser Grund gilt nur für die beschwerdeführende Person, wenn die Einladung rechtzeitig abgegangen und der Tag vorbei ist, bis zu dem um Antwort gebeten wurde.
refusal-party-invited-respondent = Bei der betroffenen Person gilt dieser Grund erst nach der Einladung: Wer nicht gefragt wurde, hat nichts erklärt.
refusal-letter-lacks-second-line = In dem Schreiben muss stehen, an wen man sich danach wenden kann, und das ist nicht bekannt. Eine Administratorin oder ein Administrator kann es in den Angaben dieser Organisation ergänzen.
refusal-letter-lacks = Das Schreiben muss etwas nennen, was hier nicht bekannt ist: { $fact }. Wenden Sie sich an die Person, die das Verfahren pflegt.
refusal-role = Für diesen Schritt zuständig: { $roles }.
refusal-role-nobody = Für diesen Schritt ist niemand zuständig.
refusal-deputy-while-present = Sie sind hier die Vertretung, und die Person, die Sie vertreten, ist anwesend. Ist sie doch abwesend, lassen Sie zuerst ihre Abwesenheit eintragen.
refusal-signed = Sie haben dies bereits unterschrieben, am { $on }. Jetzt muss jemand anderes es lesen und unterschreiben.
refusal-person-doer-of-the-current-text = Sie haben diesen Text selbst verfasst. Diesen Schritt muss jemand anderes übernehmen.
refusal-person-anyone-of-an-earlier-stage = Sie haben bereits in einer früheren Stufe an dieser Akte gearbeitet. Diesen Schritt muss jemand übernehmen, der noch nicht beteiligt war.
refusal-person-respondent = Die Beschwerde betrifft Ihr eigenes Verhalten. Diese Akte muss jemand anderes bearbeiten.
refusal-no-further-stage = Innerhalb der Organisation gibt es keine höhere Stufe mehr. Wer mit der Antwort nicht einverstanden ist, kann sich an die zweite Linie wenden.
refusal-term-over = Das war bis einschließlich { $due } möglich: Dann endete die Frist „{ $term }“.
refusal-term-not-over = { $begun ->
    [yes] Das ist erst nach dem { $due } möglich: Dann ist die Frist „{ $term }“ vorbei.
   *[no] Das ist erst möglich, wenn die Frist „{ $term }“ vorbei ist. Sie läuft zurzeit nicht.
}

## Was an den Angaben nicht stimmt.

flaw-other-act = Die Angaben gehören zu einem anderen Schritt. Öffnen Sie diesen Schritt erneut und füllen Sie ihn aus.
flaw-ground-missing = Es ist noch kein Grund gewählt. Wählen Sie einen aus der Liste.
flaw-ground-unknown = Der gewählte Grund steht nicht im Verfahren dieser Akte. Wählen Sie einen aus der Liste.
flaw-ground-not-now = Dieser Grund gilt hier nicht. { $why }
flaw-ground-of-others = Über diesen Grund entscheidet jemand anderes: Das ist Sache von { $roles }.
flaw-answer-after-hearing = Erbitten Sie die Antwort ab heute und spätestens am { $date }, dem Tag des Gesprächs.
flaw-record-missing = Das Protokoll fehlt noch. Ohne Protokoll ist niemand angehört.
flaw-reason-missing = Die Begründung fehlt noch. Schreiben Sie kurz, warum.
flaw-cause-missing = Es ist noch keine Ursache gewählt. Wählen Sie eine aus der Liste.
flaw-cause-unknown = Die gewählte Ursache steht nicht im Verfahren dieser Akte. Wählen Sie eine aus der Liste.
flaw-heard-first = Jemand wurde aus einem Grund nicht angehört, der nicht zu dieser Beurteilung passt. Laden Sie diese Person erst zur Anhörung ein, oder wählen Sie eine andere Beurteilung.
flaw-norm-unknown = Die gewählte Norm steht nicht im Verfahren dieser Akte. Wählen Sie aus der Liste.
flaw-norm-of-unfounded = Eine Norm ist nur verletzt, wo die Beschwerde ganz oder teilweise begründet ist. Wählen Sie eine andere Beurteilung, oder entfernen Sie die Normen.
flaw-told-inside-missing = Es steht noch nicht dabei, wie und wann dies innerhalb der Organisation mitgeteilt wird. Füllen Sie beides aus.
flaw-decision-missing = Es steht noch nicht dabei, wer dies beschlossen hat, wann und aufgrund welches Berichts. Füllen Sie beides aus.
flaw-no-such-measure = Diese Maßnahme steht so nicht mehr da: Jemand hat sie inzwischen geändert. Gehen Sie zurück zur Akte und wählen Sie sie erneut.
flaw-not-of-staff = { $person } arbeitet nicht bei der Organisation, bei der diese Akte liegt. Wählen Sie jemanden aus der Liste.
flaw-not-for-seat = { $person } hat hier nicht die Rolle, die zu diesem Platz gehört. Wählen Sie jemanden aus der Liste.
flaw-already-seated = { $person } hat in dieser Akte schon einen Platz. Wählen Sie jemand anderen.
flaw-tied = { $person } hat eine aktuelle Bindung an die Organisation angegeben. Wählen Sie jemand anderen.
flaw-judgment-missing = Sagen Sie, ob die Beschwerde begründet ist, oder wählen Sie, dass sie unzulässig ist.
flaw-departure-missing = Die Beurteilung weicht von der Stellungnahme ab. Schreiben Sie, warum: Es steht in der Antwort.
flaw-in-the-future = Der { $date } liegt zu weit vorn: Was geschehen ist, kann nicht nach dem heutigen Tag oder nach dem Eingang liegen. Geben Sie den richtigen Tag an.
flaw-in-the-past = Der { $date } ist vorbei. Wählen Sie heute oder einen späteren Tag; ist es schon getan, wählen Sie heute.
flaw-not-in-the-future = Der { $date } liegt nicht in der Zukunft. Wählen Sie einen Tag nach dem heutigen.
flaw-term-not-running = Die Frist „{ $term }“ läuft zurzeit nicht und kann daher nicht verschoben werden.
flaw-too-much = Die Frist kann noch um höchstens { $left } verlängert werden. Wählen Sie nicht mehr.
flaw-used-up = Die Frist wurde bereits so weit verlängert wie erlaubt. Ein Aufschub ist nur noch mit Zustimmung der beschwerdeführenden Person möglich.
flaw-not-later = Die Frist endet am { $due }. Wählen Sie einen späteren Tag.
flaw-agreed-day-missing = Der Tag, bis zu dem die beschwerdeführende Person warten will, fehlt.
flaw-later-than-agreed = Die beschwerdeführende Person hat zugestimmt, bis einschließlich { $until } zu warten. Wählen Sie keinen späteren Tag.
flaw-before-receipt = Der { $date } liegt vor dem Eingang der Beschwerde. Geben Sie diesen Tag oder einen späteren an.
flaw-before-letter = Der { $date } liegt vor dem Tag, an dem der Brief geschrieben wurde. Geben Sie den { $written } oder einen späteren Tag an.
flaw-no-grievance = Es gibt noch keinen Beschwerdepunkt. Nennen Sie mindestens einen.
flaw-no-such-item = Dies steht nicht in der Akte. Wählen Sie aus der Liste.
flaw-subject-unknown = Der gewählte Gegenstand steht nicht im Verfahren dieser Akte. Wählen Sie einen aus der Liste.
flaw-happened-after-receipt = Der { $date } liegt nach dem Tag, an dem die Beschwerde eingegangen ist. Geben Sie den Tag des Geschehens an.
flaw-respondent-unclear = Geben Sie genau eine betroffene Person an: jemanden aus der Liste oder eine andere Person, nicht beides.
flaw-nobody-exempt = In diesem Verfahren darf niemand eine Beschwerde über sich selbst behandeln. Lassen Sie den Grund leer.
flaw-not-exempt = Eine Beschwerde über sich selbst behandeln darf nur: { $roles }. Lassen Sie den Grund leer.
flaw-not-named = Diese Person ist in der Akte nicht als betroffen angegeben.
flaw-already-named = Diese Person ist in der Akte bereits als betroffen angegeben; noch einmal ist das nur nötig, um nachträglich eine Ausnahme zu machen.
flaw-not-a-handler = { $person } bearbeitet für diesen Dienst keine Beschwerden. Wählen Sie jemanden aus der Liste.
flaw-assignee-doer-of-the-current-text = { $person } hat den aktuellen Text verfasst. Wählen Sie jemand anderen.
flaw-assignee-anyone-of-an-earlier-stage = { $person } hat bereits in einer früheren Stufe an dieser Akte gearbeitet. Wählen Sie jemanden, der noch nicht beteiligt war.
flaw-assignee-respondent = Die Beschwerde betrifft das Verhalten von { $person }. Wählen Sie jemand anderen.
flaw-text-changed = Der Text hat sich geändert, seit er gelesen oder freigegeben wurde. Lesen Sie den neuen Text und wiederholen Sie dann diesen Schritt.
flaw-no-text = Es gibt noch keinen Antwortvorschlag. Lassen Sie ihn zuerst verfassen.
flaw-same-place = Die Akte liegt bereits bei diesem Dienst. Wählen Sie einen anderen.
flaw-same-body = Diese Abgabe geht an eine andere Organisation, und Sie haben die eigene gewählt. Wählen Sie eine andere, oder geben Sie die Akte innerhalb der Organisation ab.
flaw-other-body = Diese Abgabe bleibt in der eigenen Organisation, und Sie haben eine andere gewählt. Wählen Sie einen Dienst der eigenen Organisation, oder geben Sie die Akte an die andere Organisation ab.
flaw-nobody-there = Dort kann niemand „{ $activity }“ erledigen, sodass die Akte stecken bliebe. Wählen Sie eine andere Organisation, oder machen Sie dieser die Beschwerde bekannt, indem Sie sie weiterleiten.
flaw-other-calendar-there = Diese Organisation zählt ihre Tage nach einem anderen Kalender als diese Akte. Wählen Sie eine andere Organisation, oder machen Sie dieser die Beschwerde bekannt, indem Sie sie weiterleiten.
flaw-itself-as-lead = Eine Akte kann nicht mit sich selbst zusammengeführt werden. Wählen Sie die Akte, in der sie weiterbearbeitet wird.
flaw-lead-unknown = Es gibt keine Akte mit dieser Nummer, die Sie sehen dürfen. Prüfen Sie die Nummer.
flaw-lead-answered = Diese Akte ist bereits beantwortet oder geschlossen. Zusammenführen kann man nur mit einer Akte, die noch läuft.
flaw-lead-elsewhere = Diese Akte liegt bei einer anderen Organisation. Geben Sie diese Nachricht zuerst dorthin ab.
flaw-lead-joined = Diese Akte wird selbst gemeinsam mit einer anderen bearbeitet. Wählen Sie die Akte, mit der sie gemeinsam läuft.
flaw-leads-others = Mit dieser Akte werden andere gemeinsam bearbeitet. Lösen Sie diese zuerst heraus, oder nehmen Sie diese Akte als die erste.
flaw-lead-of-another = Diese Akte gehört zu einer anderen Person. Wer sich selbst beschwert, erhält eine eigene Antwort: Bearbeiten Sie sie gemeinsam, statt sie zusammenzuführen.
flaw-lead-without-respondent = In dieser Akte ist jemand betroffen, der es in der anderen nicht ist. Vermerken Sie die Person zuerst auch dort.
flaw-not-a-line = Verwiesen wird nur an die zweite oder die dritte Linie. Wählen Sie eine der beiden.
flaw-no-such-entry = Dieser Eintrag steht nicht in der Akte. Wählen Sie einen aus dem Verlauf.
flaw-not-correctable = Dieser Eintrag kann hier nicht berichtigt werden. Schreiben Sie in einer Notiz, was richtig ist.
flaw-nothing-changes = Es würde sich nichts ändern: So steht es bereits in der Akte. Geben Sie an, was anders sein soll.
flaw-receipt-fixed = Bei einem Eingang können hier nur Zeitpunkt und Weg des Eingangs berichtigt werden. Name, Anschrift und Sprache werden jeweils eigens berichtigt; an eine andere Organisation oder einen anderen Dienst geben Sie die Akte ab.
flaw-earlier-stage = Diese Beurteilung gehört zu einer früheren Stufe und bleibt so, wie sie mitgeteilt wurde. In der jetzigen Stufe wird neu beurteilt.
flaw-reopen-first = Was auf diese Berichtigung folgen muss, ist in einer beendeten Akte nicht möglich. Öffnen Sie die Akte zuerst wieder.

## Für wen ein Schritt ist.

list-or = { " oder " }
whose-desk = die Registrierungsstelle
whose-coordinator = die Beschwerdekoordination
whose-handler = wer diese Beschwerde bearbeitet
whose-complaints-manager = das Beschwerdemanagement
whose-decision-body = das Entscheidungsorgan
whose-management-committee = der Direktionsausschuss
whose-line-manager = die direkte Führungskraft
whose-employee = alle Mitarbeiterinnen und Mitarbeiter dieser Organisation
whose-adviser = wer in dieser Akte berät
whose-committee-chair = der Vorsitz des Beratungsausschusses in dieser Akte
whose-committee-member = die Mitglieder des Beratungsausschusses in dieser Akte
whose-administrator = die Administration
whose-complainant = die beschwerdeführende Person
whose-system = Gehoor selbst
