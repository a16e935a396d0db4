### De bewoording van brieven, de brief vooraf, en de mail.

## De brief vooraf
preview-look = Bekijk eerst de brief
preview-title = { $count ->
    [one] De brief zoals hij zou vertrekken
   *[other] De brieven zoals ze zouden vertrekken
}
preview-nothing-yet = { $count ->
    [one] Er is nog niets gebeurd en er is niets verstuurd. Lees de brief na; daarna verstuurt u hem of past u het formulier aan.
   *[other] Er is nog niets gebeurd en er is niets verstuurd. Lees de brieven na; daarna verstuurt u ze of past u het formulier aan.
}
preview-back = Terug naar het formulier
preview-none = Hiermee zou nu geen brief vertrekken.
preview-by-email = Per e-mail aan { $name }, { $address }.
preview-by-post = Per post aan { $name }, { $address }. De brief moet afgedrukt en gepost worden.
preview-by-post-no-address = Per post aan { $name }, maar er is geen adres bekend. Vul eerst het adres aan.

## De bewoording van de brieven
wording-title = Brieven
wording-lead = De procedure bepaalt welke brieven er zijn en wat erin moet staan. De woorden eromheen kiest u zelf. Wat u niet aanpast, blijft zoals het meegeleverd is.
wording-column-letter = Brief bij
wording-column-languages = Talen
wording-receipt = Ontvangstbewijs, meteen na het versturen
wording-passed-on = Doorzending naar een andere overheid
wording-own = eigen bewoording
wording-older = Voor dossiers die versie { $version } van de procedure volgen.
wording-disputes = Voor geschillen, die een eigen procedure volgen: { $procedure }.
wording-former = vorige bewoording na te kijken
wording-former-text = U had voor deze brief eigen woorden in een andere versie van de procedure. Nieuwe dossiers krijgen nu de meegeleverde bewoording. Begin met uw eerdere woorden, lees ze na en bewaar ze.
wording-former-use = Begin met de eerdere woorden
wording-unfit = te verbeteren
wording-unfit-text = Deze woorden passen niet meer bij deze brief. Tot ze verbeterd en bewaard zijn, vertrekt de brief in de meegeleverde bewoording. Wat er niet klopt, staat hier.
wording-unused-title = Eigen bewoording die nieuwe brieven niet krijgen
wording-unused-former = { $letter } ({ $language }): uw woorden horen bij een andere versie van de procedure. Nieuwe dossiers krijgen de meegeleverde bewoording tot u de uwe voor deze versie bewaard hebt.
wording-unused-unfit = { $letter } ({ $language }): uw woorden passen niet meer bij deze brief. Hij vertrekt in de meegeleverde bewoording tot u ze verbeterd hebt.
wording-unused-mend = Nalezen
wording-own-title = Uw bewoording
wording-shipped-title = Meegeleverde bewoording
wording-subject = Onderwerp
wording-words = Tekst van de brief
wording-words-hint = Een lege regel begint een nieuwe alinea. ## maakt een tussenkop, **twee sterretjes** maken vet, een streepje vooraan maakt een lijst.
wording-look = Bekijk de brief
wording-preview = De brief met voorbeeldgegevens
wording-preview-note = Dit is een voorbeeld met verzonnen gegevens. Er is nog niets bewaard.
wording-preview-mail = Zoals de mail eruitziet zonder opmaak
wording-case-admissible = Als de klacht ontvankelijk is
wording-case-inadmissible = Als de klacht niet ontvankelijk is
wording-case-may-escalate = Bij het eerste antwoord
wording-case-new-decision = Na een nieuwe analyse, met een nieuwe beslissing
wording-case-upheld = Na een nieuwe analyse, als de beslissing blijft
wording-case-to-complainant = Aan de indiener
wording-case-to-respondent = Aan de beklaagde
wording-back = Terug naar de meegeleverde bewoording
wording-back-text = Uw bewoording van deze brief vervalt. Ze blijft terug te vinden in de lijst van wijzigingen.
wording-facts = Wat u kunt invoegen
wording-facts-text = Gehoor vult op deze plaatsen in wat in het dossier staat. Wat tussen {"{?naam}"} en {"{/naam}"} staat, elk op een eigen regel, komt er alleen als het gegeven er is. Met {"{?!naam}"} is het omgekeerd: dan komt het er alleen als het gegeven er niet is.
wording-column-fact = Zo schrijft u het
wording-column-means = Wat er komt
wording-column-example = Voorbeeld
wording-insert = Invoegen
wording-changed = { $who } heeft deze brief intussen gewijzigd. Uw tekst staat hieronder nog; bewaart u nu, dan vervangt die de andere.
wording-changed-now = Lees wat er nu bewaard is
wording-changed-back = Iemand is intussen teruggegaan naar de meegeleverde bewoording. Uw tekst staat hieronder nog; bewaart u nu, dan geldt die.
wording-flaw-subject = Dit onderwerp is niet leesbaar: vul één regel in, met gegevens als {"{number}"} helemaal tussen accolades.
wording-flaw-line = Regel { $line } van de tekst is niet leesbaar. Sluit elk blok {"{?naam}"} met {"{/naam}"} op een eigen regel, en gebruik geen HTML of afbeeldingen.
wording-flaw-unknown = { $fact } bestaat niet. Kies een gegeven uit de lijst onder de tekst.
wording-flaw-long = De tekst is te lang: hoogstens { $most } tekens, het onderwerp inbegrepen.
wording-flaw-not-words = { $fact } heeft geen woorden om te tonen. Gebruik het alleen als voorwaarde, met {"{?"}{ $name }{"}"} op een regel ervoor en {"{/"}{ $name }{"}"} op een regel erna.
wording-flaw-unguarded = { $fact } ({ $means }) is er niet altijd. Zet op een regel ervoor {"{?"}{ $name }{"}"} en op een regel erna {"{/"}{ $name }{"}"}.
wording-flaw-missing = { $fact } ({ $means }) moet in deze brief staan, en niet alleen in sommige gevallen.
wording-flaw-missing-within = { $fact } ({ $means }) moet in deze brief staan telkens als { $block } geldt.
admin-done-worded = Bewaard. Nieuwe brieven vertrekken in deze woorden.
admin-done-shipped = De brief heeft weer de meegeleverde bewoording.
audit-kind-wording = Brieven
wording-fact-salutation = de aanhef
wording-fact-number = het nummer van het dossier
wording-fact-received-on = de dag van ontvangst
wording-fact-lodged-on = de dag waarop de klacht schriftelijk is ingediend
wording-fact-today = de dag van de brief
wording-fact-body-name = de naam van de organisatie
wording-fact-body-contact = adres, telefoon en e-mail van de organisatie
wording-fact-unit-name = de dienst
wording-fact-handler-unit = de dienst die de klacht onderzoekt
wording-fact-signature-name = de naam van wie ondertekent
wording-fact-signature-role = de functie van wie ondertekent
wording-fact-follow-link = het adres van de persoonlijke pagina
wording-fact-second-line = de gegevens van de tweede lijn
wording-fact-handle-due = uiterste dag van het antwoord
wording-fact-ground = de grond van niet-ontvankelijkheid
wording-fact-reason = de reden
wording-fact-message = het bericht van de indiener
wording-fact-taken-further = wat erbij is geschreven toen de klacht verder ging
wording-fact-desired = wat de indiener wenst
wording-fact-answer-text = de tekst van het antwoord
wording-fact-react-until = de laatste dag om te reageren
wording-fact-promised-on = de dag die u toezegt
wording-fact-overall = het oordeel over het geheel
wording-fact-label = het klachtonderdeel
wording-fact-judgment = het oordeel over het klachtonderdeel
wording-fact-line = de tweede lijn waarnaar verwezen wordt
wording-fact-to = de overheid waaraan wordt doorgezonden
wording-fact-senders = wie het bericht stuurde en hoe die te bereiken is
wording-fact-added = wat er later bij het bericht kwam
wording-fact-new-body-name = de organisatie die overneemt
wording-fact-lead-number = het nummer van het dossier waarin het verdergaat
wording-fact-admissible = alleen als de klacht ontvankelijk is
wording-fact-inadmissible = alleen als de klacht niet ontvankelijk is
wording-fact-upheld = alleen als de beslissing na een nieuwe analyse blijft
wording-fact-upheld-reason = waarom de beslissing na een nieuwe analyse blijft
wording-fact-new-decision = alleen bij een nieuwe beslissing na een nieuwe analyse
wording-fact-by-law = alleen als de laatste dag voor het antwoord in de wet staat
wording-fact-may-escalate = alleen als nog een nieuwe analyse gevraagd kan worden
wording-fact-cause = de oorzaak die gevonden is
wording-fact-advice-judgment = wat over het geheel geadviseerd is
wording-fact-departs = waarom het antwoord van het advies afwijkt
wording-fact-ruling-on = de dag van de uitspraak
wording-fact-annulled = alleen als de beslissing nietig verklaard is
wording-fact-grievances = voor elk klachtonderdeel opnieuw
wording-fact-new-due = de nieuwe laatste dag
wording-fact-until = de dag waarmee is ingestemd
wording-fact-missing = wat nog ontbreekt
wording-fact-agreement = wat is afgesproken
wording-fact-complainant-name = de naam van de indiener
wording-fact-hearing-on = dag en uur van het gesprek
wording-fact-heard-by = wie hoort: de adviseur of de commissie
wording-fact-hearing-place = de plaats van het gesprek
wording-fact-answer-by = tot wanneer een antwoord wordt gevraagd
wording-fact-to-respondent = of de brief naar de beklaagde gaat
wording-sample-complainant = An Voorbeeld
wording-sample-addressee =
    An Voorbeeld
    Voorbeeldstraat 1
    1000 Brussel
wording-sample-manager = Kim De Manager
wording-sample-reason = De test begon veertig minuten te laat en niemand werd verwittigd.
wording-sample-message = Ik moest veertig minuten wachten en kreeg daarna geen extra tijd.
wording-sample-taken-further = Ik wil dat dit als formele klacht wordt behandeld.
wording-sample-desired = Een nieuwe test, op een andere dag.
wording-sample-answer =
    Wij hebben nagegaan wat er gebeurde en bieden u onze verontschuldigingen aan.

    - U krijgt een nieuwe datum.
    - Uw kosten worden vergoed.
wording-sample-grievance = De test begon te laat
wording-sample-other-grievance = Er was geen water in de wachtzaal
wording-sample-authority = de bevoegde dienst, Voorbeeldlaan 2, 1000 Brussel
wording-sample-missing = De datum van het gesprek en de naam van de dienst.
wording-sample-agreement = U krijgt een nieuwe afspraak met iemand anders.

## Na een overdracht
work-transferred = Het dossier is overgedragen aan { $place }. U ziet het hier niet meer.

## De mail
mail-title = Mail
mail-from-file = Deze instellingen staan in gehoor.toml, onder [mail], en gelden voor de hele installatie. Wijzig ze daar en start Gehoor opnieuw.
mail-none = Er is geen mailserver ingesteld: brieven gaan alleen per post. Stel hem in gehoor.toml in, onder [mail].
mail-host = Server
mail-port = Poort
mail-tls = Beveiliging van de verbinding
mail-tls-none = geen
mail-tls-starttls = STARTTLS (verplicht)
mail-tls-wrapper = TLS vanaf het begin
mail-username = Gebruikersnaam
mail-no-account = geen; de server vraagt er geen
mail-password = Wachtwoord
mail-password-kept = bekend; het wordt nergens getoond
mail-password-none = geen
mail-unprotected = De verbinding met deze server is niet beveiligd: wie meeluistert, leest de brieven. Zet tls op "starttls" of "tls".
mail-unset = De mail is nog niet ingesteld. Brieven per e-mail gaan niet verloren: ze wachten tot u hier een mailserver invult.
mail-locked = Het wachtwoord van de mailserver kan niet meer worden geopend, want het bestand met de sleutel ontbreekt of is een ander. Er vertrekt geen mail; ze wacht. Typ het wachtwoord opnieuw.
mail-waits = De mail is niet ingesteld: er vertrekt nu geen brief per e-mail. Er gaat niets verloren; alle mail wacht.
mail-waits-ask = Vraag een beheerder om de mail in te stellen.
mail-set-up = De mail instellen
mail-host-hint = De naam van de server die uw mail aanneemt, zoals mail.gemeente.example.
mail-port-hint = Meestal 587; 465 met TLS vanaf het begin.
mail-username-hint = Alleen als de server een account vraagt.
mail-password-new = Alleen als de server een account vraagt. Het wordt nooit meer getoond.
mail-password-keep = Er is een wachtwoord bekend; het wordt nooit getoond. Laat dit leeg om het te behouden.
mail-password-typed = Dit formulier kent het wachtwoord dat u typte nog. Laat dit leeg om het te behouden.
mail-key-title = Waar het wachtwoord wordt bewaard
mail-key-text = Verzegeld in de databank. De sleutel staat in { $file }, buiten de databank en buiten elke back-up. Na een herstel zonder dat bestand moet het wachtwoord opnieuw worden getypt.
mail-sender = Adres van de afzender
mail-sender-hint = Alleen als uw server mail van één enkel adres laat vertrekken. Zonder dit schrijft elke organisatie vanaf haar eigen adres.
mail-sender-each = het eigen adres van elke organisatie
mail-senders-one = Alle mail komt van { $address }, onder de naam van de organisatie. Antwoorden komen aan op het eigen adres van de organisatie.
mail-envelope = Adres voor onbestelbare mail
mail-envelope-hint = Waar de server meldt dat een mail niet kon worden bezorgd. Zonder dit is dat het adres van de afzender.
mail-envelope-same = het adres van de afzender
mail-trial-typed = Gehoor stuurt een korte mail naar { $address } met de instellingen hierboven, ook voor u ze bewaart, en toont meteen wat de server antwoordt.
mail-changed = { $who } heeft deze instellingen intussen gewijzigd. De uwe staan hieronder nog; als u nu bewaart, vervangen ze de andere.
mail-changed-now = Bekijk wat nu geldt
mail-flaw-host = Vul de naam van de mailserver in, zoals mail.gemeente.example, zonder protocol of poort.
mail-flaw-port = Vul een poort in tussen 1 en 65535, zoals 587.
mail-flaw-tls = Kies hoe de verbinding wordt beveiligd.
mail-flaw-unprotected = Zonder beveiliging is het wachtwoord onderweg leesbaar. Kies STARTTLS of TLS.
mail-flaw-username = Vul de gebruikersnaam in die bij dit wachtwoord hoort, of laat het wachtwoord leeg.
mail-flaw-password = Vul het wachtwoord van dit account in, of laat de gebruikersnaam leeg.
mail-flaw-password-again = Typ het wachtwoord opnieuw: het bekende hoort bij een andere server, poort, beveiliging of gebruikersnaam, of kan niet meer worden geopend.
mail-flaw-address = Vul een e-mailadres in, zoals klachten@gemeente.example, of laat dit leeg.
mail-flaw-key = De sleutel kan niet worden gelezen of gemaakt in { $file } ({ $why }). Laat de gebruiker waaronder Gehoor draait daar schrijven; de handleiding zegt hoe.
audit-kind-mail = Mail
audit-key-host = Server
audit-key-port = Poort
audit-key-tls = Beveiliging van de verbinding
audit-key-username = Gebruikersnaam
audit-key-password = Wachtwoord
audit-key-sender = Adres van de afzender
audit-key-envelope-sender = Adres voor onbestelbare mail
audit-password-changed = gewijzigd
mail-senders = Afzenders
mail-senders-text = Elke organisatie schrijft onder haar eigen naam en vanaf haar eigen adres. Antwoorden en teruggekomen mails komen op dat adres aan.
mail-column-body = Organisatie
mail-column-address = Adres
mail-trial = Probeer het uit
mail-trial-later = Een testbericht kunt u hier sturen zodra er een organisatie is: het vertrekt onder haar naam.
mail-saved = Bewaard; het geldt meteen. Of de mail zo vertrekt, is nog niet geprobeerd: stuur uzelf een testbericht.
mail-trial-text = U krijgt een korte mail op { $address }. Gehoor toont meteen wat de server antwoordt.
mail-trial-sender = Afzender
mail-trial-send = Stuur mij een testbericht
mail-trial-taken = De mailserver heeft het testbericht aangenomen. Kijk of het aankomt, ook bij de ongewenste mail.
mail-trial-not-now = Het testbericht is niet vertrokken: de mailserver is niet bereikbaar of laat Gehoor niet toe. Controleer server, poort, beveiliging, gebruikersnaam en wachtwoord.
mail-trial-refused = De mailserver weigert dit bericht. Controleer of hij mail van het adres van deze organisatie mag versturen, en of uw eigen adres juist is.
mail-trial-no-address = Bij uw account staat geen e-mailadres. Vul het aan onder Medewerkers en probeer het dan opnieuw.
mail-trial-answer = Het antwoord, zoals het kwam:
mail-trial-subject = Testbericht van Gehoor
mail-trial-body =
    Beste { $name },

    Dit is een testbericht in naam van { $body }. Leest u dit, dan vertrekt mail van deze organisatie zoals het hoort.

    U hoeft niet te antwoorden.
