### Bijlagen: wat mensen meesturen, en wat in een dossier ligt.

## Kiezen
attachment-field = Bestanden
attachment-hint = Foto’s, pdf, Word, Excel, OpenDocument, tekst, e-mail, geluid of film. Hoogstens { $count } bestanden, elk hoogstens { $each } MB, samen hoogstens { $form } MB.
attachment-drop = Sleep bestanden hierheen of kies ze
attachment-kept = Deze bestanden gaan mee
attachment-kept-hint = Vink uit wat niet mee mag.
attachment-sending = { $name }: { $percent }%
attachment-trouble = { $name } kon niet worden verstuurd. Kijk na of uw internetverbinding werkt en kies het bestand opnieuw.
attachment-refused = { $name } is niet aangenomen. Wacht enkele minuten en kies het bestand opnieuw.
attachment-held = Nog niet verstuurd, want dit bestand gaat niet mee: { $name }. Kies het opnieuw, of verstuur zonder dat bestand.
attachment-enclosed = Bestanden uit dit dossier die met de brief meegaan
attachment-enclosed-hint = De brief noemt ze. Wie de tekst naleest, ziet ze ook.
attachment-mail-read = De e-mail is gelezen. Kijk de tekst na en bewaar hem; de e-mail en zijn bijlagen gaan mee.
attachment-mail-registered = De e-mail is gelezen. Kijk na wie hem schreef en wat er staat, en registreer hem; de e-mail en zijn bijlagen gaan mee.
attachment-about = { $who }, { $date }, { $size }
attachment-mail-button = De e-mail inlezen
attachment-mail-none = Er is geen e-mail om in te lezen. Kies een bewaard bericht (.eml) bij de bijlagen.
attachment-mail-way = Een bewaarde e-mail (.eml) kunt u op dit formulier laten vallen of bij de bijlagen kiezen; hij vult in wie wat wanneer schreef.
attachment-mail-head = Van: { $from }
    Datum: { $date }
    Onderwerp: { $subject }

## Lijst
attachment-list = Bijlagen
attachment-name = Bestand
attachment-for = Voor { $name }
attachment-kind = Soort
attachment-size = Grootte
attachment-who = Van
attachment-when = Toegevoegd op
attachment-none = Er zijn nog geen bestanden.
attachment-add = Iets toevoegen aan het dossier
attachment-mail-whole = Een e-mail wordt bewaard zoals hij kwam, met alles wat erin zit: ook bestanden die niet aangenomen werden omdat ze niet zijn wat ze zeggen. Open geen bijlagen vanuit de e-mail zelf; wat aangenomen werd, staat in deze lijst.
attachment-of-complainant = de indiener
attachment-kilobytes = { $n } kB
attachment-megabytes = { $n } MB
attachment-enclosures = Bijlagen:
attachment-yours = Bestanden

## Soorten
attachment-kind-pdf = pdf
attachment-kind-image = foto of afbeelding
attachment-kind-text = tekst
attachment-kind-sheet = rekenblad
attachment-kind-document = tekstdocument
attachment-kind-mail = e-mail
attachment-kind-sound = geluid
attachment-kind-film = film

## Wat niet kan
attachment-flaw-empty = { $name } is leeg. Kies een bestand waar iets in staat.
attachment-flaw-large = { $name } is groter dan { $most } MB. Maak het kleiner, of stuur het in delen.
attachment-flaw-much = Samen zijn de bestanden groter dan { $most } MB. Laat er een weg of maak ze kleiner.
attachment-flaw-many = Er kunnen hoogstens { $most } bestanden mee: { $name } is er niet bij. Vink er een uit en kies { $name } opnieuw, of verstuur zonder dat bestand.
attachment-flaw-kind = { $name } is niet aangenomen, want zulke bestanden nemen we niet aan. Wel: foto’s, pdf, Word, Excel, OpenDocument, tekst, e-mail, geluid en film. Bewaar het zo en kies het opnieuw.
attachment-flaw-archive = { $name } is een zipbestand. Pak het uit en kies de bestanden zelf.
attachment-flaw-lies = { $name } is niet het soort bestand dat de naam zegt, of is beveiligd of beschadigd. Is het van uzelf, bewaar het dan opnieuw, bijvoorbeeld als pdf, en kies het. Kreeg u het van iemand anders, open het dan niet en vraag de afzender een ander exemplaar.
attachment-flaw-unsound = In { $name } zit nog iets anders verborgen, zoals een programma of een zipbestand. Is het van uzelf, bewaar het dan als pdf en kies het opnieuw. Kreeg u het van iemand anders, open het dan niet en vraag de afzender een ander exemplaar.
attachment-flaw-room = Er is op dit ogenblik geen plaats voor bestanden, dus { $name } is niet bewaard. U kunt het formulier zonder dat bestand versturen.
attachment-flaw-gone = Een bestand dat u eerder koos, wordt niet meer bewaard. Kies het opnieuw.
attachment-flaw-mail = Wat met een brief meegaat, mag samen hoogstens { $most } MB groot zijn, anders neemt de mailserver het niet aan.
attachment-too-much-title = Dat is te veel ineens
attachment-too-much = Wat u verstuurde, is groter dan { $most } MB; er is niets van bewaard. Ga terug, laat een bestand weg of maak het kleiner, en verstuur het formulier opnieuw.
