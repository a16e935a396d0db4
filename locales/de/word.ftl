### Die festen Wörter des Beschwerdemanagements: eines für jeden Code.

role-desk = Registrierungsstelle
role-coordinator = Beschwerdekoordinator/in
role-handler = Beschwerdebearbeiter/in
role-complaints-manager = Beschwerdemanager/in
role-decision-body = Entscheidungsorgan
role-management-committee = Direktionsausschuss
role-line-manager = Führungskraft
role-employee = Mitarbeiter/in
role-adviser = Berater/in
role-committee-chair = Vorsitz des Beratungsausschusses
role-committee-member = Mitglied des Beratungsausschusses
role-administrator = Administrator/in
role-complainant = Beschwerdeführer/in
role-system = Gehoor

kind-complaint = Beschwerde
kind-issue-report = Meldung
kind-information-request = Auskunftsersuchen
kind-suggestion = Anregung
kind-compliment = Lob

medium-web-form = Online-Formular
medium-email = E-Mail
medium-letter = Brief
medium-fax = Fax
medium-phone = Telefon
medium-desk = am Schalter

source-direct = direkt von der beschwerdeführenden Person
source-internal = über eine Kollegin, einen Kollegen oder einen anderen Dienst
source-sister-body = über eine Schwesterorganisation
source-authority = über eine andere Behörde
source-second-line = über eine Ombudsstelle

judgment-well-founded = begründet
judgment-partly-founded = teilweise begründet
judgment-unfounded = unbegründet
judgment-no-judgment = ohne Beurteilung

resolution-resolved = gelöst
resolution-partly-resolved = teilweise gelöst
resolution-unresolved = nicht gelöst

satisfaction-satisfied = zufrieden
satisfaction-not-satisfied = nicht zufrieden
satisfaction-no-reaction = keine Reaktion

admissibility-admissible = zulässig
admissibility-inadmissible = unzulässig

validation-passed = freigegeben
validation-refused = nicht freigegeben

checks-form = Formprüfung
checks-form-and-content = Form- und Inhaltsprüfung

line-2 = zweite Linie (Ombudsstelle)
line-3 = dritte Linie (politische Ebene)

way-email = per E-Mail
way-post = per Post

subprocess-intake = Eingang
subprocess-handling = Bearbeitung
subprocess-analysis = Auswertung

grievance = Beschwerdepunkt
grievances = Beschwerdepunkte
grievance-number = Beschwerdepunkt{ "\u00A0" }{ $number }
item-complainant = Beschwerdeführende Person
item-respondent = betroffene Person{ "\u00A0" }{ $number }
grievance-main = Hauptgegenstand

## Was geschehen ist, als Überschrift im Verlauf.

act-receive = Eingang
act-register = Registriert
act-classify = Art des Eingangs bestimmt
act-name-respondent = Betroffene Person angegeben
act-acknowledge = Eingangsbestätigung erstellt
act-assess-admissibility = Zulässigkeit geprüft
act-decline = Nicht behandelt
act-forward = An eine andere Behörde weitergeleitet
act-transfer = Abgegeben
act-merge = Mit einer anderen Akte zusammengeführt
act-join = Gemeinsam mit einer anderen Akte bearbeitet
act-unjoin = Wieder getrennt bearbeitet
act-request-completion = Ergänzung erbeten
act-complete = Ergänzt
act-assign = Beschwerdebearbeiter/in bestimmt
act-investigate = Feststellungen festgehalten
act-propose = Antwortvorschlag verfasst
act-copy-to-respondent = Abschrift an die betroffene Person
act-invite = Zur Anhörung eingeladen
act-hear = Angehört
act-waive-hearing = Von der Anhörung abgesehen
act-validate = Antwortvorschlag geprüft
act-judge = Begründetheit beurteilt
act-discuss = Mit den Verantwortlichen besprochen
act-answer = Beantwortet
act-give-feedback = Eingang beantwortet
act-report-back = Antwort an die Koordination zurückgemeldet
act-adjourn = Frist verlängert
act-consent = Zustimmung erhalten
act-postpone = Weiter aufgeschoben
act-suspend = Frist gehemmt
act-resume = Frist läuft weiter
act-settle = Gütlich beigelegt
act-commit = Antwortdatum zugesagt
act-withdraw = Zurückgenommen
act-escalate = Höhere Ebene angerufen
act-uphold = Entscheidung aufrechterhalten
act-refer-second-line = Verwiesen
act-find-cause = Ursache festgestellt
act-measure = Maßnahme festgehalten
act-review = Nachbesprochen
act-refer-to-adviser = Stellungnahme erbeten
act-appoint = Benannt
act-declare-ties = Bindungen angegeben
act-advise = Stellung genommen
act-ask-satisfaction = Reaktion auf die Antwort
act-close = Geschlossen
act-reopen = Wieder geöffnet
act-correct = Eintrag berichtigt
act-note = Notiz

event-sent = Brief versandt
event-undeliverable = Brief nicht zugestellt
event-not-posted = Brief doch nicht aufgegeben
event-recomputed = Fristen neu berechnet

## Wo eine Akte steht: für das Personal, und in einem Satz für die beschwerdeführende Person.

state-received = eingegangen
state-registered = registriert
state-assessing = Zulässigkeit zu prüfen
state-assigning = in Bearbeitung zu nehmen
state-investigating = in Untersuchung
state-drafting = Antwort in Vorbereitung
state-validating = Antwort zu prüfen
state-judging = Begründetheit zu beurteilen
state-answering = bereit zur Antwort
state-answered = beantwortet
state-replying = kurz zu beantworten
state-closed = geschlossen
state-declined = nicht behandelt
state-withdrawn = zurückgenommen
state-settled = gütlich beigelegt
state-forwarded = weitergeleitet
state-merged = zusammengeführt
state-inadmissible = unzulässig

state-received-public = Wir haben Ihre Nachricht erhalten und tragen sie in unser Register ein.
state-registered-public = Ihre Nachricht steht in unserem Register und wir lesen sie.
state-assessing-public = Wir prüfen, ob wir Ihre Beschwerde bearbeiten können.
state-assigning-public = Wir bearbeiten Ihre Beschwerde und bestimmen, wer sie untersucht.
state-taking-up-public = Wir nehmen Ihre Beschwerde auf und suchen eine Lösung.
state-investigating-public = Wir untersuchen Ihre Beschwerde.
state-drafting-public = Wir verfassen unsere Antwort.
state-validating-public = Unsere Antwort ist verfasst und wird geprüft.
state-judging-public = Wir entscheiden, ob Ihre Beschwerde begründet ist.
state-answering-public = Wir stellen unsere Antwort fertig.
state-answered-public = Wir haben Ihre Nachricht beantwortet.
state-replying-public = Wir bereiten eine Antwort auf Ihre Nachricht vor.
state-closed-public = Diese Akte ist geschlossen.
state-declined-public = Wir haben Ihre Nachricht nicht behandelt.
state-withdrawn-public = Diese Nachricht wurde zurückgenommen; wir bearbeiten sie nicht weiter.
state-settled-public = Ihre Beschwerde wurde zu Ihrer Zufriedenheit gelöst.
state-forwarded-public = Wir haben Ihre Nachricht an die zuständige Behörde weitergeleitet.
state-merged-public = Ihre Nachricht wird in Ihrer früheren Akte zum selben Anliegen weitergeführt.
state-inadmissible-public = Ihre Beschwerde ist unzulässig; den Grund finden Sie in der Eingangsbestätigung.

term-state-running = läuft
term-state-paused = gehemmt
term-state-late = überschritten
term-state-met = rechtzeitig
term-state-met-late = verspätet
term-state-lapsed = entfallen
term-state-waived = nicht anwendbar
term-state-not-owed = nur, wenn es so entschieden wird

## Was Regeln von einer Akte verlangen.

fact-email-known = eine E-Mail-Adresse ist bekannt
fact-reachable = eine E-Mail-Adresse oder Postanschrift ist bekannt
fact-handler-assigned = eine Beschwerdebearbeiterin oder ein Beschwerdebearbeiter ist bestimmt
fact-not-yet-acknowledged = es wurde noch keine Eingangsbestätigung erstellt
fact-answered = in dieser Stufe wurde geantwortet
fact-advice-departed-from = die Beurteilung weicht von der Stellungnahme ab
fact-respondents-known = eine betroffene Person ist angegeben
fact-written = es kam schriftlich

rule-doer-of-the-current-text = wer den aktuellen Text verfasst hat
rule-anyone-of-an-earlier-stage = wer in einer früheren Stufe an der Akte gearbeitet hat
rule-respondent = wen die Beschwerde betrifft

## Before the title of a page with a form in which something is wrong.
mistake-title = Fehler: { $title }
outcome-handler = die bearbeitende Person
outcome-other = jemand anders
outcome-seated = wer berät oder im Ausschuss sitzt
outcome-heard = wer jemanden angehört oder davon abgesehen hat
outcome-investigated = wer die Untersuchung geführt hat
outcome-drafted = wer einen Entwurf geschrieben oder geprüft hat
outcome-judged = wer geurteilt hat
outcome-with-handler = mit Bearbeitung
outcome-without-handler = ohne Bearbeitung

## Sprachen.

language-nl = Niederländisch
language-fr = Französisch
language-de = Deutsch
language-en = Englisch
