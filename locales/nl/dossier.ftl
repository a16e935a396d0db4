### De pagina van een dossier en het formulier van elke stap.

## Bovenaan
dossier-done = Gedaan: { $act }
dossier-done-signed = Ondertekend: { $act }. Er is nog een handtekening nodig.
dossier-ended = Dit dossier is beëindigd op { $date }
dossier-joined-here = Hier worden ook behandeld:
dossier-joined-to = Het gaat verder in dossier
dossier-nameless = Naam niet bekend
dossier-origin = { $name } · ontvangen op { $date } ({ $medium }) · bij { $place }
dossier-first-level = Eerste niveau
dossier-second-level = Hoger niveau
act-form-earlier-asked = Waarom dit naar een hoger niveau ging
act-form-earlier-no-reason = Er werd geen reden gegeven.
act-form-earlier-reaction = Wat de indiener van het antwoord vond
act-form-earlier-found = Bevindingen van het vorige niveau
act-form-earlier-answered = Antwoord van het vorige niveau
dossier-next = Nu te doen
dossier-waits = Dit wacht op iemand anders
dossier-waits-for = { $act }: wacht op { $who }
dossier-waits-gone = { $name }, die vertrok of die rol niet meer heeft; stel een andere klachtenbehandelaar aan
dossier-waits-for-complainant = { $act }: wacht op de indiener. Belt of schrijft die, dan kunt u het zelf vastleggen, onder “Wat u kunt doen”.
dossier-waits-for-court = { $act }: wacht op de rechter.
dossier-letter-to-post = Er ligt een brief klaar om af te drukken en te posten
dossier-all-acts = Alles wat u kunt doen
dossier-doer = { $name } ({ $role })
dossier-doer-for = { $name } ({ $role }, in afwezigheid van { $other })
dossier-act-on-item = { $act } – { $item }

## Het bericht
dossier-message = Het bericht
dossier-text-gone = Deze tekst is gewist.
dossier-desired = Wat het zou oplossen
dossier-received = Ontvangen
dossier-received-by = op { $date } ({ $medium })
dossier-source = Doorgegeven
dossier-postmark = Poststempel
dossier-happened = Gebeurd op

## Klachtonderdelen
dossier-points = Waarover het gaat
dossier-grievances = Klachtonderdelen
dossier-subject = Onderwerp: { $subject }
dossier-overall = Het geheel:

## Termijnen
dossier-terms = Termijnen
dossier-term-second = { $term } (hoger niveau)
dossier-term-due = uiterlijk op { $date }
dossier-term-open = open tot en met { $date }
dossier-term-over = voorbij sinds { $date }
dossier-terms-lapsed = Termijnen die vervielen ({ $count })
dossier-term-why = Waarom deze dag?
dossier-term-met = Op tijd, op { $date }
dossier-term-paused = Opgeschort sinds { $date }
dossier-term-met-late = { $days ->
    [one] Op { $date }, 1 dag te laat
   *[other] Op { $date }, { $days } dagen te laat
}
dossier-term-now = { $term }: nu uiterlijk op { $date }
dossier-term-moved = { $term }: nu uiterlijk op { $date }, voordien op { $before }
dossier-term-because = Dat komt zo: { $why }
dossier-term-no-longer = Dit geldt niet meer: { $why }
dossier-term-was-late = Te laat: { $term }

## Betrokkenen
dossier-people = Betrokkenen
dossier-complainant = Indiener
dossier-representative = Vertegenwoordiger
dossier-relation = Hoedanigheid
dossier-language = Taal van de brieven
dossier-respondents = Beklaagde
dossier-place = Ligt bij
dossier-handler = Klachtenbehandelaar
dossier-handler-second = Klachtenbehandelaar op het hoger niveau
dossier-handler-gone = { $name } (vertrokken, of geen klachtenbehandelaar meer)
dossier-phone = tel. { $phone }
dossier-not-named = Wil niet dat de naam wordt doorgegeven.
dossier-unreachable = Er is geen adres bekend
dossier-unreachable-why = Brieven kunnen niet vertrekken: er is geen e-mailadres en geen postadres. Vraag er een, of geef de persoonlijke link door.

## Werkstukken
dossier-papers = Onderzoek en voorstel van antwoord
dossier-paper-investigate = Bevindingen
dossier-paper-discuss = Besproken met de verantwoordelijken
dossier-paper-uphold = Waarom de beslissing behouden blijft
dossier-draft = Voorstel van antwoord, versie { $version }
dossier-signed = { $who }, { $date }
dossier-checked = { $act }: { $who }, { $date }
dossier-notes = Notities

## Brieven
dossier-letters = Brieven
dossier-letter = Brief
dossier-letter-to = Aan
dossier-letter-way = Hoe
dossier-letter-state = Stand
dossier-letter-on = { $state } op { $date }
dossier-letter-waiting = vertrekt zo meteen
dossier-letter-to-print = af te drukken en te posten
dossier-letter-sent = verstuurd
dossier-letter-posted = gepost
dossier-letter-undeliverable = niet bezorgd
dossier-letter-cancelled = vervallen
dossier-letter-date = Datum
dossier-letter-reference = Ons kenmerk
dossier-back = Terug naar het dossier

## Verloop
dossier-course = Verloop
dossier-by-system = Automatisch door Gehoor
dossier-corrected = Verbeterd op { $date }: dit telt niet meer
dossier-corrected-to = { $what }. Het moet zijn: { $now }
dossier-corrected-complainant = Gegevens van de indiener
dossier-corrected-representative = Gegevens van de vertegenwoordiger
dossier-corrected-language = Taal van de brieven: { $language }
dossier-promised = Toegezegd: { $date }
dossier-completed-on = Ontvangen op { $date }
dossier-consent-of = Instemming van { $date }
dossier-unnamed = { $person }: niet langer beklaagde
dossier-consent-until = Instemming van { $date }: wachten tot en met { $until }
dossier-postponed = Uitgesteld tot { $date }
dossier-asked-on = Gevraagd op { $date }
dossier-read = De tekst lezen

## Wat u kunt doen
dossier-acts = Wat u kunt doen
dossier-acts-none = U kunt in dit dossier nu niets doen.
dossier-acts-owed = Nog te doen
dossier-acts-intake = Ontvangst
dossier-acts-handling = Behandeling
dossier-acts-other = Overige
dossier-why-not = Waarom kan ik iets niet doen?
dossier-why-not-lead = Dit hoort bij de procedure, maar kan nu niet of niet door u:

## Het formulier van een stap
act-form-told-in = { $label } ({ $language })
act-form-in-nl = in het Nederlands
act-form-in-fr = in het Frans
act-form-in-de = in het Duits
act-form-in-en = in het Engels
act-form-back = Terug naar het dossier
act-form-kept = Er is niets bewaard. Wat u invulde, staat hieronder nog.
act-form-unseen-title = Dit dossier is hier niet
act-form-unseen = Dit dossier is er niet, of u mag het niet meer inzien. Er is niets bewaard. Wat u typte, staat hieronder: neem het over voor u deze pagina sluit.
act-form-message = Het bericht nalezen
act-form-ends = Hiermee eindigt het dossier.
act-form-letter = Hierna vertrekt een brief
act-form-letter-email = Aan { $name }, per e-mail naar { $address } (taal: { $language }).
act-form-letter-post = Aan { $name }, { $address } ({ $language }). De brief moet afgedrukt en gepost worden; pas dan telt hij als verstuurd.
act-form-letter-nobody = Er is geen adres bekend. De brief vertrekt dus niet; de indiener volgt het dossier via de persoonlijke link.
act-form-follows = Wat volgt hierna?
act-form-then = Daarna nog te doen: { $acts }
act-form-then-if = Is het “{ $outcome }”, dan nog te doen: { $acts }
act-form-elsewhere = Een nieuw bericht legt u vast op een eigen pagina:
act-form-register = Het dossier komt in het register en krijgt een nummer.
act-form-choose = Kies
act-form-reason = Reden

## Wat er mis kan zijn
act-form-flaw-empty = Dit moet nog ingevuld worden.
act-form-flaw-long = Deze tekst is te lang: hoogstens { $max } tekens.
act-form-flaw-choose = Maak een keuze.
act-form-flaw-date = Deze datum bestaat niet. Schrijf bijvoorbeeld 2/3/2026.
act-form-flaw-date-missing = Vul een datum in.
act-form-flaw-not-future = Kies een dag na vandaag.
act-form-flaw-email = Vul een volledig e-mailadres in, zoals naam@dienst.example, of laat dit leeg.
act-form-flaw-address = Vul straat en plaats allebei in, of geen van beide.
act-form-flaw-form = Dit formulier is niet volledig. Open het opnieuw vanuit het dossier.

## Ontvangst
act-form-kind = Wat voor bericht is het?
act-form-kind-reason = Waarom een andere soort dan voorheen?
act-form-kind-reason-hint = Alleen nodig als u de soort verandert.
act-form-grievance = Wat is de klacht, in één of twee zinnen?
act-form-grievance-empty = Leeg laten mag.
act-form-subject = Waarover gaat het?
act-form-subject-none = Nog te bepalen
act-form-more-rows = Meer klachtonderdelen
act-form-main = Hoofdzaak
act-form-main-hint = Weegt één onderdeel het zwaarst, dan bepaalt dat het oordeel over het geheel.
act-form-main-none = Alle onderdelen wegen even zwaar
act-form-respondent-why = Wie u vermeldt, ziet dit dossier niet meer en kan er niets in doen.
act-form-unname = Stond iemand hier per vergissing?
act-form-unname-who = Wie stond hier ten onrechte?
act-form-unname-none = Niemand
act-form-unname-why = Waarom was dat een vergissing?
act-form-unname-why-hint = Alleen als u hierboven iemand kiest. Wie hier ten onrechte stond, krijgt niets meer van dit dossier; wat al verstuurd is, blijft in het dossier staan.
act-form-flaw-unname = Kies wie hier per vergissing stond, of vermeld iemand: niet allebei.
act-form-colleague = Een collega
act-form-colleague-none = Geen collega uit de lijst
act-form-other-person = Iemand anders, met naam
act-form-other-person-hint = Voor wie niet in de lijst staat.
act-form-acknowledge = De brief meldt dat het bericht ontvangen is.
act-form-acknowledge-term = De brief noemt deze termijn: { $term }, uiterlijk op { $date }.
act-form-acknowledge-inadmissible = De brief zegt dat de klacht onontvankelijk is, en waarom:
act-form-admissible = Is de klacht ontvankelijk?
act-form-if-inadmissible = Alleen als ze onontvankelijk is
act-form-ground = Op welke grond?
act-form-told-reason = Reden, zoals de indiener ze leest
act-form-told-reason-hint = Komt in de brief. Schrijf in de taal van de indiener, vriendelijk en concreet. Een lege regel begint een nieuwe alinea; begin regels met een streepje voor een lijst. Zo staat het ook in de brief.
act-form-decline-why = Voor wat geen echt bericht is, zoals reclame. De indiener krijgt geen brief.
act-form-authority = Naar welke overheid?
act-form-authority-hint = Naam en adres, zoals ze in de brief komen.
act-form-to-body = Naar welke organisatie?
act-form-to-unit = Naar welke dienst?
act-form-no-unit = Nog geen bepaalde dienst
act-form-transfer-reason-hint = Voor de collega’s die het overnemen.
act-form-transfer-others-hint = Organisaties die dit dossier niet verder kunnen behandelen, staan er niet bij: zij volgen een andere kalender of hebben niet de mensen die deze procedure vraagt. Aan zo’n organisatie stuurt u de klacht door.
act-form-lead = Nummer van het andere dossier
act-form-lead-hint = Daarin gaat de behandeling verder. Het nummer staat bovenaan dat dossier.

## Behandeling
act-form-handler = Wie behandelt de klacht?
act-form-handler-hint = Alleen wie aanwezig is. Wie genoemd is als degene over wie wordt geklaagd, staat er niet bij.
act-form-handler-unnamed = Er is nog niemand genoemd over wie wordt geklaagd
act-form-handler-unnamed-why = Gaat het over een van de mensen hieronder? Noem die dan eerst: wie bij de feiten betrokken was, behandelt de klacht niet.
act-form-person-mentioned = Deze naam staat in de klacht. Gaat de klacht over deze persoon?
act-form-handler-now = Nu aangesteld:
act-form-handler-nobody = Er is niemand die u kunt aanstellen
act-form-handler-nobody-why = Iedere klachtenbehandelaar hier is afwezig of mag niet. Draag het dossier over aan een andere dienst, of vraag een beheerder om iemand deze rol te geven.
act-form-findings = Bevindingen
act-form-findings-hint = Wat gebeurde er, wat zeggen de betrokkenen en de stukken, welke regels gelden? Alleen voor collega’s.
act-form-remarks-made = Dit moet anders in het voorstel van antwoord
act-form-draft = Voorstel van antwoord
act-form-draft-hint = De tekst die de indiener krijgt. Aanhef, oordelen en ondertekening zet Gehoor er zelf omheen. Een lege regel begint een nieuwe alinea; begin regels met een streepje voor een lijst. Zo staat het ook in de brief.
act-form-check-form = Lees de tekst na op vorm: taal, toon, volledigheid.
act-form-check-content = Lees de tekst na op vorm en inhoud: klopt het antwoord, is elk klachtonderdeel behandeld?
act-form-validation = Uw beslissing
act-form-decide = Beslissing vastleggen
act-form-validation-passed = Gevalideerd
act-form-validation-passed-hint = De tekst kan zo vertrekken.
act-form-validation-refused = Niet gevalideerd
act-form-validation-refused-hint = Er komt een nieuwe versie, die opnieuw wordt nagelezen.
act-form-remarks = Opmerkingen
act-form-remarks-hint = Nodig als u de tekst niet valideert: zeg wat er anders moet.
act-form-judgment = Uw oordeel
act-form-judgment-reason = Waarom, en op welke regel steunt dat?
act-form-judgment-reason-hint = Komt in de brief bij dit klachtonderdeel. Een lege regel begint een nieuwe alinea; begin regels met een streepje voor een lijst. Zo staat het ook in de brief.
act-form-judgment-norms = Welke normen zijn geschonden?
act-form-judgment-norms-hint = Alleen bij wat gegrond of deels gegrond is; geen, één of meer.
dossier-norms = Geschonden normen: { $norms }
act-form-judgment-about = Over wiens handelen gaat dit oordeel?
act-form-judgment-about-hint = Er zijn meerdere beklaagden. Ieder krijgt in de brief alleen de oordelen die over het eigen handelen gaan; het antwoord als geheel krijgt niemand van hen.
act-form-judgment-about-nobody = Over geen van hen
act-form-discussion = Met wie, en wat kwam eruit?
act-form-discussion-hint = Alleen voor collega’s.
act-form-answer = U verstuurt deze tekst, samen met de oordelen. Daarna kan hij niet meer veranderen.
act-form-answer-text = De tekst die vertrekt
act-form-resolution = Is het opgelost voor de indiener?
act-form-resolution-hint = Los van het oordeel: ook een ongegronde klacht kan opgelost zijn.
act-form-resolution-unknown = Nog niet te zeggen
act-form-reply = Uw antwoord
act-form-reply-hint = In de taal van de indiener. Aanhef en ondertekening zet Gehoor er zelf omheen. Een lege regel begint een nieuwe alinea; begin regels met een streepje voor een lijst. Zo staat het ook in de brief.
act-form-report-back = De coördinator krijgt te horen dat het antwoord verstuurd is.
act-form-promised-on = Welke dag zegt u toe?
act-form-promised-on-hint = Uiterlijk die dag heeft de indiener een antwoord. Gehoor bewaakt deze dag als een termijn.
act-form-hold-reason = Waarom duurt het langer?
act-form-adjourn-why = De termijn verschuift zodra het bericht aan de indiener vertrokken is, en alleen als dat gebeurt terwijl de termijn nog loopt.
act-form-adjourn-used-up = Er blijft niets over om te verdagen.
act-form-adjourn-by = Met hoeveel verdaagt u?
act-form-consent-why = Leg dit alleen vast als de indiener schriftelijk heeft ingestemd.
act-form-consent-given-on = Datum van de instemming
act-form-consent-until = Tot en met welke dag wil de indiener wachten?
act-form-consent-text = Wat schreef de indiener?
act-form-consent-text-hint = Neem de woorden over en voeg de brief of de mail bij dit dossier.
act-form-postpone-until = Tot en met welke dag?
act-form-postpone-until-hint = De dag waarmee de indiener heeft ingestemd.
act-form-suspend-why = De termijn staat stil vanaf vandaag, tot u vastlegt dat hij weer loopt.
act-form-resume-why = De termijn loopt weer vanaf vandaag; de laatste dag schuift op met de tijd dat hij stilstond.
act-form-settle-why = Doe dit alleen als de indiener tevreden is met de oplossing: het dossier eindigt zonder oordeel.
act-form-settle-agreement = Wat is er afgesproken of gedaan?
act-form-missing = Wat ontbreekt er?
act-form-missing-hint = Komt in de brief. Zeg concreet wat u nodig hebt en hoe men het kan bezorgen.
act-form-completed-on = Ontvangen op
act-form-completed-text = Wat schreef of zei de indiener?
act-form-withdraw-why = Leg dit alleen vast als de indiener het zelf heeft laten weten.
act-form-withdrawal = Wat zei of schreef de indiener?
act-form-asked-on = Wanneer kwam de vraag binnen?
act-form-asked-on-hint = Vanaf deze dag loopt een nieuwe termijn.
act-form-asked-on-hint-written = Loopt al sinds { $date }, toen de klacht schriftelijk binnenkwam: { $terms }.
act-form-escalation = Waarom is de indiener niet tevreden?
act-form-uphold-reason = Waarom blijft de beslissing behouden?
act-form-uphold-reason-hint = Dit staat in het antwoord aan de indiener, bij het oordeel dat blijft. U hoeft het in het voorstel van antwoord niet te herhalen.
act-form-second-line = Dit leest de indiener over de tweede lijn
act-form-line = Waarheen?
act-form-reaction-why = Leg vast wat de indiener zelf liet weten, aan de telefoon of in een brief.
act-form-satisfaction = Is de indiener tevreden met het antwoord?
act-form-remark = Wat zei of schreef die erbij?
act-form-close = Alles is gedaan. Heropenen kan later, met een reden.
act-form-reopen-reason = Waarom gaat het dossier weer open?
act-form-note = Notitie
act-form-note-hint = Alleen collega’s die dit dossier zien, lezen dit.

## Verbeteren
act-form-correct-what = Wat wilt u verbeteren?
act-form-correct-kind = Wilt u de soort of de klachtonderdelen veranderen?
act-form-correct-kind-way = Bepaal de soort bericht opnieuw
act-form-correct-receipt = Wanneer en hoe het bericht binnenkwam
act-form-correct-admissibility = Of de klacht ontvankelijk is
act-form-correct-judgment = Het oordeel over { $grievance }
act-form-correct-complainant = Naam of adres van de indiener
act-form-correct-representative = Naam of adres van de vertegenwoordiger
act-form-correct-language = De taal van de brieven
act-form-correct-reason = Waarom verbetert u dit?
act-form-correct-reason-hint = De oude vermelding blijft zichtbaar in het verloop, maar telt niet meer.
act-form-received-on = Ontvangen op
act-form-received-on-hint = De termijnen worden opnieuw berekend vanaf deze dag.
act-form-sent-on = Datum van de poststempel
act-form-medium = Hoe het binnenkwam
act-form-source = Wie gaf het door?
act-form-language = Taal
act-form-name = Naam
act-form-organisation = Onderneming of vereniging
act-form-email = E-mailadres
act-form-email-hint = Met een e-mailadres gaan brieven per e-mail; zonder, per post.
act-form-phone = Telefoon
act-form-street = Straat en nummer
act-form-postcode = Postcode
act-form-town = Plaats
act-form-country = Land
dossier-why-not-out = Hoort niet, of niet meer, bij het verloop ({ $count })
dossier-brought-in = Komt erbij met: { $acts }.
