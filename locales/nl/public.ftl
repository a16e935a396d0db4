### De openbare kant: het begin, het formulier van elke organisatie, en de pagina waarop iemand zijn bericht volgt.

public-start-title = Laat het ons weten
public-start-lead = Hebt u een klacht, een vraag, een suggestie of een compliment over onze dienstverlening? Hier schrijft u aan de juiste dienst. Het is gratis en u hebt geen account nodig.
public-start-bodies = Aan wie wilt u schrijven?
public-start-write = Schrijf aan deze dienst
public-start-none = Hier kan nog niets ingediend worden: deze site wordt nog ingericht. Kom later terug, of neem op een andere manier contact op met de dienst.
public-start-closed = Hier kunt u op dit moment geen nieuwe berichten indienen. Wie al schreef, volgt het dossier zoals altijd.
public-start-elsewhere = Waar u terechtkunt
public-closed = Deze organisatie neemt op dit moment geen nieuwe berichten aan. Hebt u al geschreven, dan volgt u uw dossier zoals altijd.
public-start-follow = Hebt u al geschreven?
public-start-follow-text = Met uw nummer en uw persoonlijke code ziet u hoever wij staan en leest u ons antwoord.

public-entry-title = Uw klacht, vraag of suggestie
public-entry-welcome = Bent u niet tevreden over wat wij deden of juist niet deden? Vertel het ons. Ook een vraag, een melding, een suggestie of een compliment is welkom.
public-entry-begin = Schrijf uw bericht
public-entry-course = Wat gebeurt er met uw bericht?
public-entry-otherwise = Liever bellen, mailen of een brief schrijven?
public-course-receipt = U krijgt meteen een nummer en een persoonlijke link om uw bericht te volgen.
public-course-handling = Is het een klacht, dan laten wij u weten of wij ze kunnen behandelen. Degene over wie u klaagt, behandelt ze niet.
public-course-answer = U krijgt ons antwoord binnen { $length } na ontvangst.
public-course-again = Niet tevreden met het antwoord? Dan kunt u een nieuwe analyse vragen en daarna naar een onafhankelijke instantie gaan.
public-course-elsewhere = Niet tevreden met het antwoord? Dan kunt u naar een onafhankelijke instantie gaan.
public-contact-phone = Telefoon
public-contact-email = E-mail
public-contact-post = Brief
public-second-line = Een onafhankelijke instantie
public-second-line-text = Stelt ons antwoord u niet tevreden, dan kunt u terecht bij een instantie die onafhankelijk van ons is.
public-second-line-show = Welke instantie en hoe u die bereikt
public-updated = Bijgewerkt op { $date }

public-form-title = Uw bericht
public-form-continue = Verder: kijk uw bericht na
public-step-write = Stap 1 van 2: uw bericht
public-step-review = Stap 2 van 2: nakijken en versturen

public-kind = Wat wilt u ons laten weten?
public-kind-complaint = Een klacht
public-kind-complaint-hint = Ik ben niet tevreden en verwacht een antwoord.
public-kind-issue-report = Een melding
public-kind-issue-report-hint = Ik laat weten dat er iets niet werkt of niet klopt.
public-kind-information-request = Een vraag om informatie
public-kind-information-request-hint = Ik wil iets weten.
public-kind-suggestion = Een suggestie
public-kind-suggestion-hint = Ik heb een idee om iets beter te doen.
public-kind-compliment = Een compliment
public-kind-compliment-hint = Iets ging goed en dat wil ik zeggen.
public-kind-unsure = Ik weet het niet zeker; kiest u maar

public-service = Waarover gaat het?
public-service-hint = Zo komt uw bericht meteen bij de juiste mensen.
public-service-unsure = Iets anders, of ik weet het niet
public-relation-none = Zeg ik liever niet
public-who = Wie bent u?

public-field-what-happened = Wat is er gebeurd?
public-field-happened-on = Wanneer gebeurde het?
public-field-desired-outcome = Wat verwacht u van ons?
public-field-name = Uw naam
public-field-email = E-mailadres
public-field-phone = Telefoonnummer
public-field-address = Postadres
public-field-street = Straat en nummer
public-field-postcode = Postcode
public-field-town = Plaats
public-field-country = Land
public-field-relation = U bent
public-field-representing = Voor wie schrijft u?
public-representing = Ik schrijf voor iemand anders
public-by-post = Ik krijg het antwoord liever per brief

public-privacy = Wij gebruiken uw gegevens alleen om uw bericht te behandelen en om onze diensten te verbeteren. Alleen wie aan uw dossier werkt, kan ze inzien.

public-missing-what-happened = Vertel ons wat er gebeurd is; enkele woorden volstaan.
public-missing-happened-on = Vul in wanneer het gebeurde.
public-missing-desired-outcome = Vul in wat het voor u in orde zou brengen.
public-missing-name = Vul uw naam in.
public-missing-email = Vul uw e-mailadres in.
public-missing-phone = Vul uw telefoonnummer in.
public-missing-street = Vul uw straat, nummer en plaats in.
public-missing-relation = Kies wat het best bij u past.
public-missing-representing = Vul in voor wie u schrijft.
public-flaw-email = Dit e-mailadres klopt niet helemaal. Een adres ziet eruit als naam@voorbeeld.be.
public-flaw-half-address = Voor een brief hebben wij een straat én een plaats nodig. Vul beide in, of laat het adres leeg.
public-flaw-no-address = Geef een e-mailadres of een postadres, zodat wij u kunnen antwoorden.
public-flaw-future = Deze dag moet nog komen. Vul in wanneer het gebeurde, of laat het leeg.
public-flaw-date = Dit is geen dag die wij herkennen. Schrijf bijvoorbeeld 2/3/2026, of laat het leeg.
public-flaw-length = Dit is te lang: er kunnen { $most } tekens in. Haal er { $over } weg.
public-refused = Uw bericht kon niet worden verwerkt

public-review-title = Kijk uw bericht na
public-review-lead = Er is nog niets verstuurd. Klopt alles? Verstuur dan uw bericht.
public-review-nameless = Zonder naam
public-review-send = Verstuur uw bericht
public-review-change = Nog iets wijzigen

## De pagina achter de persoonlijke link.

follow-ask-title = Volg uw bericht
follow-ask-lead = Vul het nummer en de persoonlijke code in die u kreeg toen u schreef.
follow-ask-show = Toon mijn bericht
follow-ask-lost = Hebt u het nummer of de code niet meer? Kijk in het bericht dat wij u mailden, of bel de dienst aan wie u schreef.
follow-field-number = Nummer
follow-field-number-hint = Bijvoorbeeld 2026-ABC-17
follow-field-code = Persoonlijke code
follow-field-code-hint = Vier groepen van vier tekens; u mag ook de hele link plakken.
follow-missing-number = Vul het nummer in.
follow-missing-code = Vul de persoonlijke code in.
follow-unknown-title = Wij vonden geen bericht met dit nummer en deze code
follow-unknown = Kijk beide nog eens na. De letters o, l en i en het cijfer 1 komen in de code niet voor.

follow-title = Uw bericht { $number }
follow-receipt-title = Wij hebben uw bericht ontvangen
follow-receipt-lead = Dank u. Uw bericht is geregistreerd; u hoeft nu niets meer te doen.
follow-number = Uw nummer
follow-receipt-mail = Wij sturen dit nummer en deze link ook naar { $email }.
follow-receipt-no-mail = U gaf geen e-mailadres. Bewaar deze pagina of druk ze af: u leest ons antwoord hier.
follow-promise-acknowledge = U hoort uiterlijk op { $due } of wij uw klacht kunnen behandelen.
follow-promise-answer = U krijgt ons antwoord uiterlijk op { $due }.
follow-promise-late = U had ons antwoord uiterlijk op { $due } moeten krijgen. Dat is niet gelukt; het spijt ons. Wij werken er nog aan.
follow-recourse = Omdat u ons antwoord niet op tijd kreeg, hoeft u er niet op te wachten. Tot en met { $due } kunt u ook hier terecht:

follow-link-title = Uw persoonlijke link
follow-link-text = Bewaar deze link. Wie hem heeft, kan uw bericht en ons antwoord lezen; geef hem dus niet door.
follow-link-label = Link

follow-answer = Ons antwoord
follow-answer-on = Wij antwoordden u op { $date }.
follow-course = Het verloop
follow-letter = Lees:
follow-written = Wat u ons schreef
follow-questions = Hebt u een vraag over uw dossier?

follow-step-received = Uw bericht is ontvangen en staat in het register als { $number }
follow-step-acknowledged = Wij stuurden u een ontvangstmelding
follow-step-declined = Wij namen uw bericht niet in behandeling
follow-step-forwarded = Wij zonden uw bericht door naar een andere overheid
follow-step-transferred = Wij gaven uw bericht door aan een andere organisatie of dienst
follow-step-joined = Uw bericht wordt samen met een ander bericht behandeld
follow-step-promised = Wij lieten u weten dat het langer duurt; u krijgt ons antwoord uiterlijk op { $due }
follow-step-completion-asked = Wij vroegen u om een aanvulling
follow-step-completed = Wij ontvingen uw aanvulling
follow-step-adjourned = Wij lieten u weten dat wij meer tijd nemen
follow-step-postponed = U stemde in met een antwoord uiterlijk op { $due }
follow-step-suspended = Wij lieten u weten dat de behandeling wacht
follow-step-resumed = De behandeling gaat verder
follow-step-settled = Uw klacht werd naar uw tevredenheid opgelost
follow-step-advice-asked = Uw klacht is voor advies voorgelegd
follow-step-advised = Het advies over uw klacht is er
follow-step-answered = Wij antwoordden u
follow-step-replied = Wij antwoordden u
follow-step-satisfied = U liet weten dat u tevreden bent met het antwoord
follow-step-not-satisfied = U liet weten dat u niet tevreden bent met het antwoord
follow-step-escalated = U vroeg een nieuwe analyse
follow-step-taken-further = Uw klacht ging naar een hoger niveau
follow-step-referred = Wij lieten u weten bij welke onafhankelijke instantie u terechtkunt
follow-step-withdrawn = Uw bericht werd ingetrokken
follow-step-closed = Het dossier werd afgesloten
follow-step-reopened = Het dossier werd heropend
follow-ahead-acknowledge = Ontvangstmelding, uiterlijk op deze dag
follow-ahead-answer = Ons antwoord, uiterlijk op deze dag
follow-ahead-hearing = Gesprek waarvoor u bent uitgenodigd: { $moment }
follow-hearing = U wordt gehoord op { $moment }.

follow-react-title = Bent u tevreden met ons antwoord?
follow-react-text = Uw mening helpt ons. Bent u niet tevreden, dan kunt u daarna een nieuwe analyse vragen.
follow-react-text-last = Uw mening helpt ons.
follow-react-remark = Wilt u er iets bij zeggen?
follow-react-satisfied = Ja, ik ben tevreden
follow-react-not-satisfied = Nee, ik ben niet tevreden
follow-escalate-title = Vraag een nieuwe analyse
follow-escalate-later = Toch niet tevreden? Vraag een nieuwe analyse
follow-escalate-text = Iemand op een hoger niveau, die nog niet aan uw klacht werkte, bekijkt dan uw klacht en ons antwoord opnieuw. U hoeft geen redenen te geven.
follow-escalate-remark = Waarom bent u niet tevreden?
follow-escalate = Vraag een nieuwe analyse
follow-withdraw-title = Uw bericht intrekken
follow-withdraw-text = Als u uw bericht intrekt, behandelen wij het niet verder. U krijgt dan geen antwoord meer.
follow-withdraw-reason = Waarom trekt u het in?
follow-withdraw-sure = Ja, ik wil mijn bericht intrekken
follow-withdraw = Trek mijn bericht in
follow-missing-satisfaction = Kies of u tevreden bent of niet.
follow-missing-sure = Bevestig dat u uw bericht wilt intrekken.
follow-done = Dank u
follow-done-react = Wij hebben genoteerd wat u van ons antwoord vindt.
follow-done-react-more = Wij hebben genoteerd wat u van ons antwoord vindt. Dat is nog geen vraag om een nieuwe analyse: die stelt u hieronder.
follow-done-react-further = Wij hebben genoteerd wat u ervan vindt. Daarmee gaat uw klacht nog niet verder: dat vraagt u hieronder.
follow-done-escalate = Uw vraag om een nieuwe analyse is genoteerd.
follow-done-withdraw = Uw bericht is ingetrokken.
