### De pagina's van medewerkers: aanmelden, mijn werk, registratie, register, brieven, nieuws, mensen.

staff-save = Bewaren
staff-kept-title = Uw sessie was verlopen
staff-kept = Dit is wat u typte. Er is nog niets verstuurd: kijk het na en verstuur het.
staff-choose = Kies

## Aanmelden

sign-in-title = Aanmelden
sign-in-text = Voor medewerkers. Volgt u een eigen klacht of vraag op? Gebruik dan het nummer en de code op uw ontvangstmelding.
sign-in-login = Gebruikersnaam
sign-in-password = Wachtwoord
sign-in-button = Aanmelden
sign-in-failed = Aanmelden is niet gelukt
sign-in-wrong = De gebruikersnaam of het wachtwoord is niet juist.
sign-in-wait = Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het over { $seconds ->
    [one] 1 seconde
   *[other] { $seconds } seconden
} opnieuw.
sign-in-kept-title = Uw sessie is verlopen
sign-in-kept = Wat u typte, is bewaard en er is niets verstuurd. Meld u aan: het staat dan weer klaar in het formulier.
sign-in-password-changed = Uw wachtwoord is gewijzigd. Meld u aan met het nieuwe.
sign-in-signed-out = U bent afgemeld.
sign-in-cast-title = Wie bent u vandaag?
sign-in-cast-text = Deze mensen bestaan niet: ze horen bij de demo. Kies iemand en kijk door diens ogen.
sign-in-cast-button = Aanmelden als { $name }
sign-in-typed = Liever zelf typen?
sign-in-cast-password = Wachtwoord: { $password }
sign-in-cast-away = vandaag afwezig
sign-in-cast-deputy = { $role } bij { $place }, als vervanger

## Ingebruikneming

first-run-title = Gehoor in gebruik nemen
first-run-text = Er is nog geen beheerder. Maak hier de eerste aan; die voegt daarna de andere medewerkers toe.
first-run-code = Installatiecode
first-run-code-hint = De code staat in het venster of het logboek waarin Gehoor is gestart.
first-run-button = Beheerder aanmaken
first-run-done = Gehoor is in gebruik. Hieronder staat wat nog nodig is om te beginnen.

## Mensen en wachtwoorden: wat niet klopt

person-flaw-login-taken = Iemand anders meldt zich al aan met deze gebruikersnaam. Kies een andere.
person-flaw-login-malformed = Een gebruikersnaam telt 2 tot 64 tekens: kleine letters, cijfers en . - _ @ +
person-flaw-name-missing = Vul een naam in.
person-flaw-name-too-long = De naam is te lang: hoogstens { $number } tekens.
person-flaw-email-malformed = Vul een volledig e-mailadres in, zoals naam@dienst.example.
person-flaw-password-too-short = Het wachtwoord is te kort: minstens { $number } tekens. Een zin is prima.
person-flaw-password-too-long = Het wachtwoord is te lang: hoogstens { $number } tekens.
person-flaw-password-wrong = Het huidige wachtwoord is niet juist. Typ het wachtwoord waarmee u zich nu aanmeldt.
person-flaw-too-many-tries = Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het over { $number ->
    [one] 1 seconde
   *[other] { $number } seconden
} opnieuw.
person-flaw-person-unknown = Deze persoon bestaat niet. Kies iemand uit de lijst.
person-flaw-role-not-of-staff = Kies een rol uit de lijst.
person-flaw-body-unknown = Kies een organisatie uit de lijst.
person-flaw-unit-unknown = Kies een dienst uit de lijst.
person-flaw-deputy-of-oneself = Niemand vervangt zichzelf. Kies iemand anders.
person-flaw-nothing-to-stand-in-for = Die persoon heeft deze rol daar zelf niet. Kies de rol en de plaats van wie vervangen wordt.
person-flaw-absence-ends-before-it-begins = De laatste dag ligt vóór de eerste. Draai ze om.
person-flaw-last-administrator = Dit is de laatste beheerder. Maak eerst iemand anders beheerder.
person-flaw-setup-code-wrong = Deze installatiecode is niet juist. Neem de code over uit het venster of logboek waarin Gehoor is gestart.
person-flaw-administrator-exists = Er is al een beheerder. Vraag aan die persoon om u toe te voegen.
person-flaw-passwords-differ = De twee wachtwoorden zijn niet gelijk. Typ twee keer hetzelfde.
person-flaw-date-missing = Vul een datum in.
person-flaw-date-unreadable = Deze datum bestaat niet. Schrijf bijvoorbeeld 2/3/2026.

## Mijn werk

work-count-late = { $count ->
    [one] taak te laat
   *[other] taken te laat
}
work-count-week = { $count ->
    [one] taak met einddatum deze week
   *[other] taken met einddatum deze week
}
work-count-all = { $count ->
    [one] taak in totaal
   *[other] taken in totaal
}
work-news = { $count ->
    [one] Er is één nieuwe attendering voor u
   *[other] Er zijn { $count } nieuwe attenderingen voor u
}
work-news-all = Alles bekijken
work-todo-title = Te doen
work-todo-empty = Er wacht niets op u. Alles wat bij u lag, is gedaan.
work-may-title = Kunt u ook doen
work-may-text = Dit ligt bij een collega. U mag het overnemen als dat helpt.
work-may-link = Wat bij een collega ligt en u ook mag doen
work-may-none = Er ligt niets bij een collega dat u ook mag doen.
work-pages = Bladeren in mijn werk
work-page-before = Vorige
work-page-after = Volgende
work-position = Dossiers { $first } tot { $last } van { $count }
work-column-number = Nummer
work-column-what = Wat
work-column-about = Waarover
work-column-complainant = Indiener
work-column-term = Termijn
work-group-first = Eerste van { $count } die samen worden behandeld
work-group-with = Samen behandeld met
work-group-count = ({ $count } in totaal)
work-anonymous = Anoniem
work-no-number = Nog geen nummer
work-stage = hoger niveau
work-handler-left = De klachtenbehandelaar vertrok of heeft die rol niet meer

due-today = vandaag
due-left = { $days ->
    [one] nog 1 dag
   *[other] nog { $days } dagen
}
due-late = { $days ->
    [one] 1 dag te laat
   *[other] { $days } dagen te laat
}
due-reason = { $term }: { $due }

## Registratie

registration-for = Voor welke organisatie?
registration-none = U kunt hier niets registreren: dat doen de registratiedesk en de coördinatoren.
registration-closed = U kunt niets nieuws registreren: uw organisatie is gesloten voor nieuwe berichten. Lopende dossiers gaan door. Een beheerder kan ze weer openen.
registration-how = Hoe kwam het binnen?
registration-medium = Hoe het binnenkwam
registration-received-on = Ontvangen op
registration-received-on-hint = De termijn begint op deze dag te lopen, niet op de dag van registratie.
registration-sent-on = Datum van de poststempel
registration-sent-on-hint = Alleen voor een brief.
registration-source = Wie gaf het door?
registration-how-more = Poststempel, of doorgegeven door iemand anders
registration-service = Over welke dienstverlening gaat het?
registration-service-unknown = Weet ik niet
registration-what = Wat is er gebeurd?
registration-kind = Soort
registration-kind-unknown = Later bepalen
registration-message = Wat er gezegd of geschreven werd
registration-message-hint = In de woorden van de persoon zelf, zo volledig mogelijk.
registration-desired = Wat zou het voor de persoon oplossen?
registration-happened-on = Wanneer gebeurde het?
registration-what-more = Wat het zou oplossen, en wanneer het gebeurde
registration-grievances = Klachtonderdelen
registration-grievances-text = Elk onderdeel wordt apart beoordeeld. Vult u niets in, dan staat het begin van het bericht als eerste onderdeel; de klachtencoördinator kan dit later aanpassen.
registration-grievance = Onderdeel { $number }
registration-subject = Onderwerp van onderdeel { $number }
registration-subject-none = Nog te bepalen
registration-who = Wie dient het in?
registration-who-text = Zonder e-mailadres gaan de brieven per post. Wie niets wil zeggen over zichzelf, blijft anoniem.
registration-name = Naam
registration-organisation = Onderneming of vereniging
registration-email = E-mailadres
registration-phone = Telefoon
registration-address = Postadres
registration-street = Straat en nummer
registration-postcode = Postcode
registration-town = Plaats
registration-country = Land
registration-country-hint = Alleen voor het buitenland.
registration-language = Taal van de brieven
registration-language-hint = De taal waarin deze persoon spreekt of schrijft.
registration-relation = Hoedanigheid
registration-relation-none = Niet bekend
registration-representative = Iemand dient het in voor een ander
registration-representative-text = Vul hierboven in wie de klacht heeft, en hier wie namens die persoon optreedt. Brieven gaan naar de vertegenwoordiger.
registration-button = Registreren
registration-done = Geregistreerd onder nummer { $number }.
registration-done-elsewhere = Met uw rol ziet u dit dossier niet; wie het behandelt, ziet het wel. Geef het nummer door aan de indiener.
registration-refused = Dit kan zo niet geregistreerd worden
registration-flaw-body = Kies een organisatie waarvoor u mag registreren.
registration-flaw-service = Kies een dienstverlening uit de lijst.
registration-flaw-medium = Kies hoe het bericht binnenkwam.
registration-flaw-source = Kies wie het doorgaf.
registration-flaw-kind = Kies een soort uit de lijst.
registration-flaw-language = Kies in welke taal deze persoon onze brieven krijgt.
registration-flaw-relation = Kies een hoedanigheid uit de lijst.
registration-flaw-subject = Kies een onderwerp uit de lijst.
registration-flaw-date-missing = Vul in wanneer het bericht ontvangen is.
registration-flaw-date-unreadable = Deze datum bestaat niet. Schrijf bijvoorbeeld 2/3/2026.
registration-flaw-date-future = Deze datum ligt in de toekomst. De laatste dag die kan, is vandaag, { $today }.
registration-flaw-date-long-ago = Dat is meer dan vijf jaar geleden. Kijk het jaartal na.
registration-flaw-sent-after = De brief kan niet na de ontvangst verstuurd zijn. Kijk beide datums na.
registration-flaw-message-missing = Schrijf op wat er gezegd of geschreven werd.
registration-flaw-too-long = Deze tekst is te lang: hoogstens { $max } tekens.
registration-flaw-grievance-missing = Omschrijf ook het onderdeel bij dit onderwerp.
registration-flaw-email = Vul een volledig e-mailadres in, zoals naam@dienst.example, of laat dit leeg.
registration-flaw-address = Vul straat en plaats allebei in, of geen van beide.

## Brieven om te posten

letters-text = Druk de brief af, doe hem op de post en noteer dan dat hij vertrokken is: pas dan telt hij als verstuurd.
letters-caption = Brieven die klaarliggen, de oudste eerst
letters-column-number = Dossier
letters-column-letter = Brief
letters-column-to = Aan
letters-column-written = Geschreven op
letters-column-done = Gepost?
letters-open = Bekijken en afdrukken
letters-posted = Vandaag gepost
letters-other-day = Op een andere dag gepost?
letters-posted-on = Gepost op
letters-posted-then = Noteren
letters-no-address = Er is geen postadres bekend.
letters-add-address = Adres aanvullen
letters-empty = Er liggen geen brieven klaar. Alles wat afgedrukt moest worden, is vertrokken.
letters-done = De brief in dossier { $number } staat als gepost genoteerd.
letters-not-posted = Toch niet gepost
letters-not-posted-why = Waarom?
letters-not-posted-note = Noteren
letters-not-posted-unsaid = Zeg waarom de brief toch niet gepost is. Er is nog niets genoteerd.
letters-back-again = De brief van dossier { $number } wacht weer op de post. Dat hij als gepost genoteerd was, blijft in het verloop staan.
letters-gone = Deze brief wacht niet meer: hij is al gepost, of hij is vervallen.
letters-refused = Dit kon niet genoteerd worden
letters-back = Terug naar de brieven

## Nieuws

alerts-text = Wat er in uw dossiers gebeurde of gaat gebeuren.
alerts-new = Nieuw
alerts-done = Gedaan ({ $count })
alerts-all-seen = Alles als gezien aanmerken
alerts-empty = Er zijn nog geen attenderingen. Wordt u iets toegewezen of loopt een termijn af, dan leest u het hier.
alerts-none-wait = Er wacht niets meer op u.
alerts-column-when = Wanneer
alerts-column-what = Wat
alerts-column-dossier = Dossier

## Mensen

people-add = Iemand toevoegen
people-column-name = Naam
people-column-login = Gebruikersnaam
people-column-roles = Rollen
people-column-away = Afwezig
people-caption = Iedereen, op naam
people-inactive = Vertrokken
people-no-roles = Geen rol
people-no-password = Kan zich nog niet aanmelden: er is geen wachtwoord
people-role-in = { $role } bij { $place }
people-role-for = { $role } bij { $place }, in afwezigheid van { $holder }
people-away-until = van { $from } tot en met { $until }
people-away-since = vanaf { $from }
people-new-text = Rollen geeft u in de volgende stap.
people-name = Naam
people-login = Gebruikersnaam
people-login-hint = Kleine letters, cijfers en . - _ @ +
people-email = E-mailadres
people-email-hint = Hierop komt een bericht als er iets te doen is.
people-language = Taal van het scherm
people-password = Wachtwoord
people-password-hint = Minstens 12 tekens. Een zin die u makkelijk onthoudt, is het sterkst.
people-password-again = Nog eens hetzelfde wachtwoord
people-add-button = Toevoegen
people-details-title = Gegevens
people-roles-title = Rollen
people-roles-text = Een vervanger handelt zolang niemand die de rol daar zelf heeft aanwezig is en vrij staat om te handelen, en ziet de dossiers dan ook.
people-role = Rol
people-place = Waar
people-place-missing = Kies waar.
people-role-unknown-there = De procedure van { $body } kent de rol { $role } niet. Kies een andere plaats of rol, of kruis aan dat dit zo bedoeld is.
people-ahead = Toch geven: voor een procedure die de organisatie later gaat volgen
people-place-whole = { $body }: hele organisatie
people-place-every = alle organisaties, ook nieuwe
people-place-every-choice = Alle organisaties, ook nieuwe: alleen voor de rol van beheerder
people-place-unit = { $body }: { $unit }
people-deputy-for = Vervangt
people-deputy-none = Niemand: de rol is van deze persoon zelf
people-grant = Rol geven
people-revoke = Afnemen
people-revoke-this = Afnemen: { $role }
people-lost-revoke = Deze rol van { $name } afnemen?
people-lost-departure = Vertrekt { $name }?
people-lost-title = Bij { $body } loopt dan vast
people-lost-dossiers = Dit wacht daar nu op: { $numbers }.
people-lost-first = Geef eerst iemand anders de rol, als dat kan.
people-lost-revoke-button = Toch afnemen
people-absences-title = Afwezigheid
people-absences-none = Geen afwezigheid bekend.
people-from = Eerste dag afwezig
people-until = Laatste dag afwezig
people-until-hint = Laat leeg als dit nog niet bekend is.
people-absence-add = Afwezigheid noteren
people-absence-remove = Schrappen
people-absence-remove-this = Schrappen: { $days }
people-password-title = Nieuw wachtwoord geven
people-password-text = De persoon wordt overal afgemeld en meldt zich opnieuw aan met dit wachtwoord.
people-password-button = Wachtwoord instellen
people-leave-title = Vertrek
people-leave-text = Wie vertrekt, kan zich niet meer aanmelden. De naam blijft staan bij wat de persoon deed.
people-leave-button = Vertrek vastleggen
people-return-text = Deze persoon is vertrokken en kan zich niet aanmelden.
people-return-button = Terugkeer vastleggen
people-done-added = { $name } is toegevoegd. Geef nu een rol.
people-done-details = De gegevens zijn bewaard.
people-done-granted = { $name } is nu { $role }.
people-done-revoked = De rol is afgenomen.
people-done-absence = De afwezigheid is genoteerd.
people-done-absence-removed = De afwezigheid is geschrapt.
people-done-password = Het wachtwoord is ingesteld.
people-done-left = { $name } kan zich niet meer aanmelden.
people-done-returned = { $name } kan zich weer aanmelden.

account-title = Mijn account
account-text = Uw naam, e-mailadres en rollen worden bijgehouden door een beheerder.
account-away-text = Zolang u afwezig bent, komt uw werk bij uw vervangers terecht.
account-password-title = Ander wachtwoord kiezen
account-password-text = U wordt overal afgemeld en meldt zich opnieuw aan.
account-present-password = Huidig wachtwoord
account-new-password = Nieuw wachtwoord
account-password-button = Wachtwoord wijzigen
account-link = Mijn account: afwezigheid noteren of wachtwoord wijzigen
people-absent-until = afwezig tot en met { $until }
people-absent = afwezig
people-no-deputy = Niemand vervangt deze persoon: wat die behandelt, wacht. Geef iemand de rol als vervanger, of laat het werk overdragen.
account-no-deputy = U hebt geen vervanger: wat u behandelt, wacht tot u terug bent. Vraag wie de rollen beheert om een vervanger, of laat uw werk overdragen.
