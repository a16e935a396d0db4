### Wat beheerders instellen, en wat een organisatie over zichzelf vertelt.

admin-title = Beheer
admin-no-body = Er is nog geen organisatie. Zolang die er niet is, kan niemand hier iets indienen.
admin-new-first = Maak uw eerste organisatie
admin-bodies = Organisaties
admin-new-title = Nieuwe organisatie
admin-missing = Wat er nodig is om te beginnen
admin-more-title = Ook in beheer
admin-column-name = Naam
admin-column-prefix = In het nummer
admin-column-languages = Talen
admin-column-units = Diensten
admin-column-state = Toestand
admin-body-closed = Gesloten voor nieuwe klachten
admin-body-gap = Vertaling ontbreekt
admin-body-open = In gebruik
admin-step-done = In orde
admin-step-open = Te doen
admin-step-body-done = Er is een organisatie waar men kan indienen.
admin-step-body-open = Maak een organisatie: haar naam, haar adres en haar procedure.
admin-step-body-closed = Er is een organisatie, maar ze is gesloten voor nieuwe berichten. Open ze op haar pagina zodra elke stap iemand heeft.
admin-step-people-done = Er zijn medewerkers.
admin-step-people-open = Voeg de medewerkers toe die klachten opnemen, behandelen en beslissen.
admin-step-roles-done = Elke stap van de procedure heeft iemand die ze kan zetten.
admin-step-roles-open = Geef de medewerkers hun rol, zodat elke stap van de procedure gezet kan worden.
admin-step-mail-done = Er is een mailserver ingesteld.
admin-step-mail-open = De mail is niet ingesteld: brieven per e-mail wachten. Stel ze in onder Mail.
admin-step-secure-done = De site is alleen over een beveiligde verbinding bereikbaar.
admin-step-secure-open = Het adres van de site begint niet met https. Zet er een webserver met een certificaat voor, en pas base-url aan.
admin-step-notices-done = De verklaringen over privacy, toegankelijkheid en bewaring zijn gelezen en in orde bevonden.
admin-step-notices-open = { $body }: niemand las de verklaringen over privacy, toegankelijkheid en bewaring al. Het publiek leest ze zoals ze meegeleverd zijn.
admin-step-notices-read = Lees de verklaringen
admin-notices-unread = Niemand van uw organisatie las deze verklaringen al, en toch staan ze op de site. Lees ze en pas aan wat bij u anders is; of zeg dat ze zo in orde zijn.
admin-notices-in-order = Gelezen en in orde
admin-roster-title = Hier loopt een dossier vast, of anders dan beloofd
admin-roster-of = { $body }: { $finding }
admin-roster-all = Toon de { $count } punten
roster-nobody = Bij { $place } is niemand { $roles }. Dit kan dus niemand doen: { $activities }.
roster-deputies = Bij { $place } is { $roles } alleen als vervanger ingevuld: niemand heeft de rol zelf. Het gaat om { $activities }.
roster-barred = Bij { $place } kan alleen { $people } de stap { $activity } zetten. Dat mag niet meer wie eerst { $after } deed: dan loopt het dossier vast. Geef nog iemand die rol.
roster-barred-surely = Bij { $place } kan alleen { $people } de stap { $activity } zetten, maar eerst doet dezelfde persoon altijd { $after }, en dan mag het niet meer. Elk dossier loopt hier vast: geef nog iemand die rol.
roster-step-at-level = “{ $activity }” (niveau { $level })
roster-unappointable = Bij { $place } kan de stap { $activity } alleen { $people } aanstellen als { $role }. Dat mag niet meer wie eerst { $after } deed: dan is er niemand die u kunt aanstellen. Geef nog iemand die rol.
roster-unappointable-surely = Bij { $place } kan de stap { $activity } alleen { $people } aanstellen als { $role }, maar die deed dan altijd al { $after }, en dan mag het niet meer. Elk dossier loopt op dat niveau vast: geef nog iemand die rol.
roster-too-few = Bij { $place } vraagt de stap { $activity } { $seats } mensen ({ $roles }), en { $held ->
    [one] is er maar één
   *[other] zijn er maar { $held }
}. Geef nog iemand die rol.
roster-uninformed = Bij { $place } is niemand { $roles }. Wie die rol heeft, krijgt bericht van wat is gedaan; nu hoort niemand dit: { $activities }.
roster-lower = Bij { $place } is er niemand die als { $roles } deze stap kan zetten: { $activities }. Hij valt dan toe aan { $instead }, terwijl de klager leest dat een hoger niveau beslist. Geef die rol aan iemand die eerst niet aan de klacht werkt.
admin-done-saved = Bewaard. Het geldt meteen.
admin-body-recount = { $count ->
    [one] Nieuwe termijnen volgen de gewijzigde dagen al. De lopende termijnen van nog één dossier worden nu herrekend.
   *[other] Nieuwe termijnen volgen de gewijzigde dagen al. De lopende termijnen van nog { $count } dossiers worden nu herrekend.
}
admin-done-made = De organisatie is gemaakt, en nog gesloten voor nieuwe berichten. Vul hieronder aan wat er nog ontbreekt, geef mensen hun rol, en open ze dan onderaan.
admin-done-closed = De organisatie neemt geen nieuwe klachten meer aan. Lopende dossiers lopen door.
admin-done-opened = De organisatie neemt klachten aan.
admin-body-gaps = Sommige namen zijn nog niet in elke taal van de organisatie ingevuld. Tot dan staat de eerste taal er.
admin-body-public = De pagina voor het publiek
admin-close-title = Nieuwe klachten
admin-close-text = Niemand kan dan nog iets nieuws indienen of registreren bij deze organisatie. Lopende dossiers worden gewoon afgehandeld, en u kunt de organisatie later weer openen. Verwijderen kan niet: dossiers verwijzen ernaar.
admin-close-button = Sluiten voor nieuwe klachten
admin-open-text = Elke stap van de procedure heeft iemand. Na het openen kan iedereen hier indienen.
admin-open-button = Openen voor nieuwe klachten
admin-open-missing = De organisatie is gesloten: niemand kan er iets indienen. Dit ontbreekt nog; wie nu indient, wacht misschien vergeefs op het antwoord dat beloofd wordt:
admin-open-people = Medewerkers en hun rollen
admin-open-all-the-same = Toch openen
admin-part-particulars = Gegevens
admin-part-particulars-short = Naam, adres, talen en procedure.
admin-part-particulars-text = Dit staat op de publieke pagina’s en in elke brief.
admin-part-units = Diensten
admin-part-units-short = De onderdelen met eigen medewerkers.
admin-part-units-text = Een dienst kunt u hernoemen of niet meer gebruiken. Verwijderen kan niet: dossiers verwijzen ernaar.
admin-part-services = Waarover men klaagt
admin-part-services-short = Wat burgers kiezen, en welke dienst bevoegd is.
admin-part-services-text = Schrijf het in de woorden van de burger. De keuze brengt de klacht meteen bij de juiste dienst.
admin-part-subjects = Onderwerpen
admin-part-subjects-short = Waarover een klacht gaat, voor het register.
admin-part-subjects-text = Deze onderwerpen komen bij die van de procedure. Een onderwerp dat u niet meer gebruikt, blijft in oude dossiers staan.
admin-part-closing-days = Sluitingsdagen
admin-part-closing-days-short = De dagen waarop u gesloten bent, naast de feestdagen.
admin-part-closing-days-text = Termijnen in werkdagen slaan deze dagen over. Na het bewaren worden de lopende termijnen opnieuw berekend.
admin-part-look = Kleur en logo
admin-part-look-short = Hoe de publieke pagina’s eruitzien.
admin-part-look-text = Gehoor maakt uit één kleur de tinten voor dag en nacht, zodat alles leesbaar blijft.
admin-part-notices = Verklaringen
admin-part-notices-short = Privacy, toegankelijkheid en bewaring.
admin-part-notices-text = Deze teksten staan onderaan elke publieke pagina. Lees ze na met uw functionaris voor gegevensbescherming en pas ze aan waar het bij u anders is.
admin-field-name = Naam
admin-field-about = Wat de organisatie doet
admin-field-about-hint = In een of twee zinnen, voor wie voor het eerst komt.
admin-field-email = E-mailadres voor klachten
admin-field-phone = Telefoonnummer
admin-field-address = Postadres
admin-field-address-hint = Zoals het op een envelop staat, op verschillende regels.
admin-field-second-line = Waar men daarna terechtkan
admin-field-second-line-hint = De ombudsdienst of een andere instantie, met adres en telefoonnummer. Het staat in elk antwoord.
admin-field-languages = Talen
admin-field-languages-hint = De talen waarin u burgers te woord staat. Andere talen tonen de publieke pagina’s niet.
admin-field-main-language = Eerste taal
admin-field-main-language-hint = Ze wordt getoond waar een andere taal ontbreekt.
admin-field-procedure = Procedure
admin-field-procedure-hint = Ze bepaalt de stappen, de termijnen en de brieven. Een andere keuze geldt alleen voor nieuwe dossiers.
admin-field-calendar = Kalender
admin-field-calendar-hint = Van dit land zijn de feestdagen en de regels voor het einde van een termijn. Na het bewaren worden de lopende termijnen opnieuw berekend.
admin-field-calendar-new-hint = Alleen voor een procedure die een keuze laat. Van dit land zijn de feestdagen en de regels voor het einde van een termijn.
admin-calendar-none = Kies een kalender
admin-counts-by = Telt volgens de kalender van: { $calendar }. De feestdagen daarvan kent Gehoor al.
admin-procedure-calendars = Kalender: { $calendars }.
admin-flaw-calendar = Kies de kalender waarnaar de termijnen tellen: een van die bij de procedure staan.
admin-field-prefix = Letters in het dossiernummer
admin-field-prefix-hint = Twee tot zes hoofdletters, zoals SEL in 2026-SEL-17. Ze liggen vast zodra er een dossier is.
admin-field-id = Korte naam in het webadres
admin-field-id-hint = Kleine letters, cijfers en streepjes, zoals in /bodies/ombudsdienst. U kunt dit later niet meer wijzigen.
admin-field-unit-name = Naam
admin-field-unit-retired = Niet meer gebruiken voor nieuwe dossiers
admin-field-service-name = In de woorden van de burger
admin-field-service-unit = Bevoegde dienst
admin-field-service-remove = Deze keuze verwijderen
admin-field-subject-name = Naam
admin-field-subject-retired = Niet meer gebruiken voor nieuwe dossiers
admin-field-closing-from = Eerste dag
admin-field-closing-to = Laatste dag
admin-field-closing-yearly = Elk jaar
admin-field-closing-name = Reden
admin-field-closing-kept = Regel uit het ingelezen bestand
admin-field-closing-remove = Deze sluiting verwijderen
admin-field-colour = Hoofdkleur
admin-field-colour-hint = Schrijf de kleur als # met zes cijfers of letters, zoals #0b5a6b. Laat leeg voor de kleur van Gehoor.
admin-field-privacy = Tekst
admin-field-accessibility = Tekst
admin-field-retention = Tekst
admin-in-language = { $label } ({ $language })
admin-yes = ja
admin-more-units = Nog een dienst toevoegen
admin-more-services = Nog een keuze toevoegen
admin-more-subjects = Nog een onderwerp toevoegen
admin-more-closing-days = Nog een sluiting toevoegen
admin-unit-row = Dienst { $number }
admin-unit-new = Nieuwe dienst (mag leeg blijven)
admin-service-row = Keuze { $number }
admin-service-new = Nieuwe keuze (mag leeg blijven)
admin-subject-row = Onderwerp { $number }
admin-subject-new = Nieuw onderwerp (mag leeg blijven)
admin-closing-row = Sluiting { $number }
admin-closing-new = Nieuwe sluiting (mag leeg blijven)
admin-services-first-units = Maak eerst de bevoegde diensten.
admin-subjects-known = De procedure heeft deze onderwerpen al:
admin-closing-kept-hint = Deze regel zegt meer dan dit formulier kan, en blijft zoals hij is.
admin-closing-to-hint = Leeg als het om één dag gaat.
admin-closing-yearly-hint = Dan telt het jaar van de datum niet.
admin-look-own = Deze organisatie heeft een eigen thema uit een ingelezen bestand. Een kleur hier komt in de plaats.
admin-notices-facts = In elke tekst kunt u deze namen gebruiken. Gehoor vult in wat de organisatie zelf heeft opgegeven.
admin-notices-names = Wat er nu komt
admin-notices-hint = Zolang u niets wijzigt, staat hier de tekst van Gehoor, die met nieuwe versies mee verbetert. Een titel begint met ##, een lijst met een streepje.
admin-notices-look = Bekijk zoals het nu op de site staat
admin-procedure = { $title }, versie { $version }
admin-procedure-hint = Niveaus van behandeling: { $stages }.
admin-procedure-terms = De termijnen van deze procedure
admin-term = { $term }: { $length }
admin-new-text = Een organisatie is wie antwoordt: een overheidsdienst, een stad, een bedrijf. Ze heeft een eigen formulier, eigen brieven en eigen medewerkers.
admin-new-step-1 = Stap 1 van 2: in welke talen?
admin-new-step-2 = Stap 2 van 2: wie is de organisatie?
admin-new-next = Verder
admin-new-make = Organisatie maken
admin-new-languages-hint = Elke tekst vraagt Gehoor daarna in deze talen.
admin-conflict-title = Intussen heeft iemand anders dit gewijzigd
admin-conflict-text = Er is niets bewaard. { $who } wijzigde deze organisatie op { $when }, terwijl uw formulier openstond. Vergelijk en kies.
admin-conflict-caption = Waarin uw formulier verschilt van wat er nu staat
admin-conflict-field = Veld
admin-conflict-yours = Wat u invulde
admin-conflict-now = Wat er nu staat
admin-conflict-save = Toch bewaren wat ik invulde
admin-conflict-leave = Laten zoals het nu is
admin-conflict-elsewhere = Wat u invulde, staat er al: de wijziging ging over iets anders.
admin-conflict-files = Het inlezen van bestanden
admin-flaw-id = { $label }: gebruik kleine letters, cijfers en streepjes, en begin met een letter.
admin-flaw-double = { $label }: dit is er al. Kies iets anders.
admin-flaw-prefix = Gebruik twee tot zes hoofdletters, zonder accenten.
admin-flaw-prefix-fixed = Er zijn al dossiers met deze letters in hun nummer: ze kunnen niet meer veranderen.
admin-flaw-prefix-taken = Een andere organisatie heeft deze letters al. Kies andere.
admin-flaw-id-taken = Deze korte naam is al in gebruik. Kies een andere.
admin-flaw-no-language = Kies ten minste één taal.
admin-flaw-language-of-procedure = De gekozen procedure bestaat niet in het { $language }. Kies een andere taal of een andere procedure.
admin-flaw-procedure = Kies een procedure uit de lijst.
admin-flaw-email = Schrijf een e-mailadres zoals naam@voorbeeld.be.
admin-flaw-phone = Schrijf het nummer dat mensen kunnen bellen, in cijfers.
admin-flaw-missing = { $label } is nog leeg. Vul dit in.
admin-flaw-too-long = { $label } is te lang: ten hoogste { $most } tekens.
admin-flaw-gone = Wat dossiers gebruiken, kan niet weg. Vink aan dat u het niet meer gebruikt.
admin-flaw-unit = Kies een dienst die nog gebruikt wordt.
admin-flaw-closing-days = De sluitingsdagen zijn niet leesbaar. Kijk de datums na.
admin-flaw-closing-from = Vul de eerste dag in.
admin-flaw-closing-to = De laatste dag ligt vóór de eerste. Draai ze om.
admin-flaw-colour = Schrijf de kleur als # met zes cijfers of letters van a tot f, zoals #0b5a6b.
admin-flaw-colour-faint = Deze kleur is te licht om te lezen op wit: het contrast is { $ratio } op 1, en 4,5 is nodig. Een donkerder tint die wel kan: { $darker }.
admin-flaw-notice = Regel { $line } is niet leesbaar. HTML mag niet; gebruik alleen gewone tekst, titels, lijsten en links.
admin-flaw-notice-fact = Regel { $line }: { $fact } is geen naam die Gehoor kan invullen.
admin-field-logo = Ander logo
admin-field-logo-hint = Een PNG van ten hoogste { $most } kB, liefst breder dan hoog.
admin-field-logo-remove = Het huidige logo verwijderen
admin-look-logo-now = Het huidige logo
admin-look-svg = Een SVG gebruiken
admin-field-svg = De tekst van het SVG-bestand
admin-field-svg-hint = Open het bestand in een teksteditor en plak hier alles. Een tekening mag geen script, link of iets van elders bevatten.
admin-flaw-logo-kind = Dit is geen PNG of SVG. Kies een ander bestand.
admin-flaw-logo-large = Dit beeld is te groot: ten hoogste { $most } kB en 4000 pixels per zijde.
admin-flaw-logo-active = Deze SVG doet meer dan tekenen. Haal scripts, links en verwijzingen naar elders eruit, of kies een PNG.

notice-whose = Van welke organisatie?
notice-privacy-title = Privacy
notice-accessibility-title = Toegankelijkheid
notice-retention-title = Bewaring van dossiers

notice-privacy =
    Wie ons schrijft, vertrouwt ons gegevens toe. Hier leest u wat wij ermee doen.

    ## Wie verantwoordelijk is

    { $body-name } is verantwoordelijk voor uw gegevens. U bereikt ons, en via ons onze functionaris voor gegevensbescherming als wij er een hebben, op [{ $email }](mailto:{ $email }), op { $phone } of per post:

    { $address }

    ## Waarvoor wij uw gegevens gebruiken

    Alleen om uw klacht, vraag, suggestie of compliment te behandelen, u te antwoorden, en uit alle berichten samen te leren hoe wij beter kunnen werken. Legt de wet ons op om klachten te behandelen, dan doen wij het daarom (artikel 6, lid 1, c, van de Algemene Verordening Gegevensbescherming). Voor een overheid is het ook een taak van algemeen belang (lid 1, e). Een bedrijf of een vereniging heeft er een gerechtvaardigd belang bij dat wie ontevreden is, gehoord wordt (lid 1, f).

    ## Welke gegevens

    Wat u zelf invult of ons toestuurt: uw naam en contactgegevens als u die geeft, uw verhaal en uw bijlagen. Daarnaast wat wij bij de behandeling noteren. U hoeft uw naam niet te geven, maar dan kunnen wij u niet altijd antwoorden. Gaat een klacht over een medewerker, dan bewaren wij ook diens naam; die medewerker hoort waarover het gaat en kan antwoorden.

    ## Wie uw gegevens ziet

    Alleen de medewerkers die uw dossier behandelen of erop toezien. Wij noteren wie een dossier opent. Moeten wij uw bericht aan een andere organisatie doorgeven, dan laten wij u dat weten. Uw gegevens gaan niet naar bedrijven voor reclame en niet buiten de Europese Economische Ruimte. Geen enkele beslissing over u wordt door een computer alleen genomen.

    ## Hoelang

    Dat leest u bij “Bewaring van dossiers”, onderaan deze pagina.

    ## Uw rechten

    U kunt vragen welke gegevens wij van u hebben en er een kopie van krijgen. U kunt ze laten verbeteren, vragen om ze te wissen of het gebruik ervan te beperken, en bezwaar maken tegen het gebruik. Soms verplicht de wet ons om ze toch te bewaren; dan zeggen wij waarom. U krijgt binnen een maand antwoord.

    Bent u niet tevreden over hoe wij met uw gegevens omgaan, dan kunt u een klacht indienen bij de toezichthouder van uw land: in België de [Gegevensbeschermingsautoriteit](https://www.gegevensbeschermingsautoriteit.be), in Nederland de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).

    ## Cookies

    Deze site gebruikt alleen de cookies die nodig zijn om uw taal te onthouden en uw formulier veilig te versturen. Niemand volgt u hier, en deze site haalt niets op bij andere websites.

notice-accessibility =
    { $body-name } wil dat iedereen deze site kan gebruiken, zoals richtlijn (EU) 2016/2102 dat van overheden vraagt. Deze verklaring geldt voor de pagina’s waarop u een bericht schrijft en volgt.

    ## Hoe toegankelijk de site is

    De site is gemaakt om te voldoen aan de norm EN 301 549 en aan WCAG 2.2, niveau AA. Ze werkt met het toetsenbord alleen, met een schermlezer, sterk vergroot, op een telefoon en zonder scripts.

    ## Wat nog niet toegankelijk kan zijn

    Documenten die anderen ons toesturen en die in een dossier zitten, kunnen wij niet altijd aanpassen. Vraag ons gerust om een versie die u wel kunt lezen.

    {"{?updated-on}"}
    ## Over deze verklaring

    De verklaring steunt op een eigen onderzoek en werd laatst nagekeken op { $updated-on }.
    {"{/updated-on}"}

    ## Iets werkt niet

    Laat het ons weten op [{ $email }](mailto:{ $email }) of { $phone }. Wij zoeken samen met u een manier, en u krijgt binnen een maand antwoord. U kunt uw klacht ook altijd bellen, schrijven of komen vertellen:

    { $address }

    ## Niet tevreden met ons antwoord

    Dan kunt u terecht bij:

    { $second-line }

notice-retention =
    { $body-name } bewaart een dossier niet langer dan nodig.

    - Zolang uw bericht in behandeling is, bewaren wij alles wat ertoe hoort.
    - Na het afsluiten bewaren wij het dossier zolang het nodig kan zijn om ons te verantwoorden: tegenover u, een ombudsdienst, een rechter of een toezichthouder, en zoals onze bewaarregels het zeggen.
    - Daarna hoort het dossier vernietigd te worden of, als de archiefwet dat vraagt, aan het archief overgedragen. Daar zorgen wij zelf voor; het gebeurt niet vanzelf.
    - Cijfers waarin niemand te herkennen is, bewaren wij langer.

    Wilt u weten hoelang uw eigen dossier bewaard wordt? Vraag het op [{ $email }](mailto:{ $email }), op { $phone } of per post:

    { $address }

    {"{?updated-on}"}
    Dit werd laatst nagekeken op { $updated-on }.
    {"{/updated-on}"}
