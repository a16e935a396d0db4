### De vaste woorden van klachtenbeheer: één voor elke code.

role-desk = registratiedesk
role-coordinator = klachtencoördinator
role-handler = klachtenbehandelaar
role-complaints-manager = klachtenbeheerder
role-decision-body = bestuursorgaan
role-management-committee = directiecomité
role-line-manager = leidinggevende
role-employee = medewerker
role-adviser = adviseur
role-committee-chair = voorzitter van de adviescommissie
role-committee-member = lid van de adviescommissie
role-administrator = beheerder
role-complainant = indiener
role-system = Gehoor

kind-complaint = klacht
kind-issue-report = melding
kind-information-request = vraag om informatie
kind-suggestion = suggestie
kind-compliment = compliment

medium-web-form = webformulier
medium-email = e-mail
medium-letter = brief
medium-fax = fax
medium-phone = telefoon
medium-desk = aan het loket

source-direct = rechtstreeks van de indiener
source-internal = via een collega of een andere dienst
source-sister-body = via een zusterorganisatie
source-authority = via een andere overheid
source-second-line = via een ombudsdienst

judgment-well-founded = gegrond
judgment-partly-founded = deels gegrond
judgment-unfounded = ongegrond
judgment-no-judgment = geen oordeel

resolution-resolved = opgelost
resolution-partly-resolved = deels opgelost
resolution-unresolved = niet opgelost

satisfaction-satisfied = tevreden
satisfaction-not-satisfied = niet tevreden
satisfaction-no-reaction = geen reactie

admissibility-admissible = ontvankelijk
admissibility-inadmissible = onontvankelijk

validation-passed = gevalideerd
validation-refused = niet gevalideerd

checks-form = validatie op vorm
checks-form-and-content = validatie op vorm en inhoud

line-2 = tweede lijn (ombudsdienst)
line-3 = derde lijn (beleidsniveau)

way-email = per e-mail
way-post = per post

subprocess-intake = Ontvangst
subprocess-handling = Behandeling
subprocess-analysis = Analyse

grievance = klachtonderdeel
grievances = klachtonderdelen
grievance-number = Klachtonderdeel{ "\u00A0" }{ $number }
item-complainant = de indiener
item-respondent = beklaagde{ "\u00A0" }{ $number }
grievance-main = hoofdzaak

## Wat er gebeurd is, als opschrift op de tijdlijn.

act-receive = Bericht ontvangen
act-register = Geregistreerd
act-classify = Soort bericht bepaald
act-name-respondent = Beklaagde vermeld
act-acknowledge = Ontvangstmelding opgemaakt
act-assess-admissibility = Ontvankelijkheid beoordeeld
act-decline = Niet in behandeling genomen
act-forward = Doorgezonden naar een andere overheid
act-transfer = Overgedragen
act-merge = Samengevoegd met een ander dossier
act-join = Samen behandeld met een ander dossier
act-unjoin = Weer apart behandeld
act-request-completion = Aanvulling gevraagd
act-complete = Aangevuld
act-assign = Klachtenbehandelaar aangesteld
act-investigate = Bevindingen vastgelegd
act-propose = Voorstel van antwoord geschreven
act-copy-to-respondent = Kopie aan de beklaagde gegeven
act-invite = Uitgenodigd om gehoord te worden
act-hear = Gehoord
act-waive-hearing = Afgezien van horen
act-validate = Voorstel van antwoord nagelezen
act-judge = Gegrondheid beoordeeld
act-discuss = Besproken met de verantwoordelijken
act-answer = Geantwoord
act-give-feedback = Bericht beantwoord
act-report-back = Antwoord teruggekoppeld aan de coördinator
act-adjourn = Termijn verdaagd
act-consent = Instemming ontvangen
act-postpone = Verder uitgesteld
act-suspend = Termijn opgeschort
act-resume = Termijn hervat
act-settle = Opgelost naar tevredenheid
act-commit = Datum van antwoord toegezegd
act-withdraw = Ingetrokken
act-escalate = Hoger niveau gevraagd
act-uphold = Beslissing behouden
act-refer-second-line = Doorverwezen
act-find-cause = Oorzaak vastgesteld
act-measure = Maatregel vastgelegd
act-review = Nabesproken
act-refer-to-adviser = Advies gevraagd
act-appoint = Aangewezen
act-declare-ties = Banden opgegeven
act-advise = Advies uitgebracht
act-ask-satisfaction = Reactie op het antwoord
act-close = Afgesloten
act-reopen = Heropend
act-correct = Vermelding verbeterd
act-note = Notitie

event-sent = Brief verstuurd
event-undeliverable = Brief niet bezorgd
event-not-posted = Brief toch niet gepost
event-recomputed = Termijnen herberekend

## Waar een dossier staat: voor het personeel, en in één zin voor de indiener.

state-received = ontvangen
state-registered = geregistreerd
state-assessing = ontvankelijkheid te beoordelen
state-assigning = in behandeling te nemen
state-investigating = in onderzoek
state-drafting = antwoord in voorbereiding
state-validating = antwoord te valideren
state-judging = gegrondheid te beoordelen
state-answering = klaar om te antwoorden
state-answered = beantwoord
state-replying = kort te beantwoorden
state-closed = afgesloten
state-declined = niet in behandeling genomen
state-withdrawn = ingetrokken
state-settled = opgelost naar tevredenheid
state-forwarded = doorgezonden
state-merged = samengevoegd
state-inadmissible = onontvankelijk

state-received-public = Wij hebben uw bericht ontvangen en schrijven het in ons register in.
state-registered-public = Uw bericht staat in ons register en wij lezen het.
state-assessing-public = Wij gaan na of wij uw klacht kunnen behandelen.
state-assigning-public = Wij behandelen uw klacht en wijzen iemand aan die ze onderzoekt.
state-taking-up-public = Wij nemen uw klacht op en zoeken een oplossing.
state-investigating-public = Wij onderzoeken uw klacht.
state-drafting-public = Wij schrijven ons antwoord.
state-validating-public = Ons antwoord is geschreven en wordt nagelezen.
state-judging-public = Wij beslissen of uw klacht gegrond is.
state-answering-public = Wij leggen de laatste hand aan ons antwoord.
state-answered-public = Wij hebben uw bericht beantwoord.
state-replying-public = Wij bereiden een antwoord op uw bericht voor.
state-closed-public = Dit dossier is afgesloten.
state-declined-public = Wij hebben uw bericht niet in behandeling genomen.
state-withdrawn-public = Dit bericht is ingetrokken; wij behandelen het niet verder.
state-settled-public = Uw klacht is naar uw tevredenheid opgelost.
state-forwarded-public = Wij hebben uw bericht doorgezonden naar de overheid die er wel voor bevoegd is.
state-merged-public = Uw bericht gaat verder in uw eerdere dossier over hetzelfde.
state-inadmissible-public = Uw klacht is onontvankelijk; in de ontvangstmelding leest u waarom.

term-state-running = loopt
term-state-paused = opgeschort
term-state-late = overschreden
term-state-met = op tijd
term-state-met-late = te laat
term-state-lapsed = vervallen
term-state-waived = niet van toepassing
term-state-not-owed = alleen als dit besloten wordt

## Wat regels over een dossier vragen.

fact-email-known = er is een e-mailadres bekend
fact-reachable = er is een e-mailadres of postadres bekend
fact-handler-assigned = er is een klachtenbehandelaar aangesteld
fact-not-yet-acknowledged = er is nog geen ontvangstmelding gemaakt
fact-answered = er is in deze fase geantwoord
fact-advice-departed-from = het oordeel wijkt af van het advies
fact-respondents-known = er is een beklaagde vermeld
fact-written = het kwam schriftelijk binnen

rule-doer-of-the-current-text = wie de huidige tekst schreef
rule-anyone-of-an-earlier-stage = wie in een vorige fase aan het dossier werkte
rule-respondent = over wiens gedraging de klacht gaat

## Before the title of a page with a form in which something is wrong.
mistake-title = Fout: { $title }
outcome-handler = de behandelaar
outcome-other = iemand anders
outcome-seated = wie adviseert of in de commissie zit
outcome-heard = wie iemand hoorde of besliste niet te horen
outcome-investigated = wie het onderzoek deed
outcome-drafted = wie een concept schreef of controleerde
outcome-judged = wie oordeelde
outcome-with-handler = met een behandelaar
outcome-without-handler = zonder behandelaar

## Talen.

language-nl = Nederlands
language-fr = Frans
language-de = Duits
language-en = Engels
