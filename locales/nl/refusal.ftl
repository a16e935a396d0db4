### Waarom iets nu niet kan: wat er mis is, en wat wel goed zou zijn.

refusal-heading = Dit kan nu niet

refusal-unknown = De procedure van dit dossier kent deze stap niet. Kies een van de stappen die bij het dossier staan.
refusal-empty = In dit dossier is nog niets ontvangen. Leg eerst de ontvangst vast.
refusal-ended = Dit dossier is al beëindigd met de stap “{ $activity }”. Wordt het heropend, dan kan het verder.
refusal-moved = Iemand anders heeft intussen iets in dit dossier gedaan. Wat u invulde, staat hieronder nog: bekijk wat er veranderd is en verstuur het dan opnieuw.
refusal-not-included = Deze stap hoort niet, of niet meer, bij het verloop van dit dossier. Kies een van de stappen die bij het dossier staan.
refusal-already-done = Dit is al gebeurd, op { $on }, en kan maar één keer.
refusal-not-yet = Eerst moet deze stap nog gebeuren: “{ $activity }”.
refusal-while-pending = Deze stap staat nog open en moet eerst af: “{ $activity }”.
refusal-fact-email-known = Hiervoor moet er een e-mailadres van de indiener bekend zijn. Vul het eerst aan.
refusal-fact-reachable = Hiervoor moet er een e-mailadres of postadres van de indiener bekend zijn. Vul het eerst aan.
refusal-fact-handler-assigned = Er is nog geen klachtenbehandelaar. Stel er eerst een aan.
refusal-fact-not-yet-acknowledged = De ontvangstmelding is al gemaakt; daarna kan dit niet meer.
refusal-fact-answered = In deze fase is nog niet geantwoord. Dit kan pas na het antwoord.
refusal-fact-advice-departed-from = Er is geen advies, of het oordeel komt ermee overeen. Dit hoeft alleen wie ervan afwijkt.
refusal-fact-facts-older-than-a-year = Dit kan alleen als wat er gebeurde langer dan een jaar voor de indiening ligt.
refusal-fact-respondents-known = Er is nog geen beklaagde vermeld. Doe dat eerst.
refusal-fact-written = Dit kan alleen bij een schriftelijke klacht.
refusal-party-complainant = Deze grond geldt alleen voor de indiener, niet voor de beklaagde.
refusal-party-silent-complainant = Deze grond geldt alleen voor de indiener, nadat de uitnodiging op tijd vertrokken is en de dag tot wanneer antwoord gevraagd is, voorbij is.
refusal-party-invited-respondent = Van de beklaagde geldt deze grond pas na de uitnodiging: wie niet gevraagd is, heeft niets verklaard.
refusal-letter-lacks-second-line = In de brief moet staan bij wie men daarna terecht kan, en dat is niet bekend. Een beheerder kan het invullen bij de gegevens van deze organisatie.
refusal-letter-lacks = De brief moet iets vermelden wat hier niet bekend is: { $fact }. Vraag het aan wie de procedure beheert.
refusal-role = Deze stap is voor { $roles }.
refusal-role-nobody = Deze stap kan door niemand worden gezet.
refusal-deputy-while-present = U bent hier de vervanger, en wie u vervangt, is aanwezig. Is die er toch niet, laat dan eerst de afwezigheid vastleggen.
refusal-signed = U hebt dit al ondertekend, op { $on }. Nu moet iemand anders het lezen en ondertekenen.
refusal-person-doer-of-the-current-text = U schreef deze tekst zelf. Iemand anders moet deze stap zetten.
refusal-person-anyone-of-an-earlier-stage = U werkte in een vorige fase al aan dit dossier. Iemand die er nog niet bij betrokken was, moet deze stap zetten.
refusal-person-respondent = De klacht gaat over uw eigen gedraging. Iemand anders moet dit dossier behandelen.
refusal-no-further-stage = Binnen de organisatie is er geen hoger niveau meer. Wie het niet eens is met het antwoord, kan naar de tweede lijn.
refusal-term-over = Dit kon tot en met { $due }: toen eindigde de termijn “{ $term }”.
refusal-term-not-over = { $begun ->
    [yes] Dit kan pas na { $due }: dan is de termijn “{ $term }” voorbij.
   *[no] Dit kan pas als de termijn “{ $term }” voorbij is. Die loopt nu niet.
}

## Wat er mis is met de ingevulde gegevens.

flaw-other-act = Wat is ingevuld, hoort bij een andere stap. Open deze stap opnieuw en vul hem in.
flaw-ground-missing = Er is nog geen grond gekozen. Kies er een uit de lijst.
flaw-ground-unknown = De gekozen grond staat niet in de procedure van dit dossier. Kies er een uit de lijst.
flaw-ground-not-now = Deze grond geldt hier niet. { $why }
flaw-ground-of-others = Op deze grond beslist iemand anders: dat is voor { $roles }.
flaw-answer-after-hearing = Vraag een antwoord vanaf vandaag en ten laatste op { $date }, de dag van het gesprek.
flaw-record-missing = Er staat nog geen verslag bij. Zonder verslag is er niet gehoord.
flaw-reason-missing = Er staat nog geen reden bij. Schrijf kort waarom.
flaw-cause-missing = Er is nog geen oorzaak gekozen. Kies er een uit de lijst.
flaw-cause-unknown = De gekozen oorzaak staat niet in de procedure van dit dossier. Kies er een uit de lijst.
flaw-heard-first = Iemand is niet gehoord op een grond die niet bij dit oordeel past. Nodig die persoon alsnog uit om te worden gehoord, of kies een ander oordeel.
flaw-norm-unknown = De gekozen norm staat niet in de procedure van dit dossier. Kies er uit de lijst.
flaw-norm-of-unfounded = Een norm is alleen geschonden waar de klacht gegrond of deels gegrond is. Kies een ander oordeel, of haal de normen weg.
flaw-told-inside-missing = Er staat nog niet bij hoe en wanneer dit binnen de organisatie wordt meegedeeld. Vul beide in.
flaw-decision-missing = Er staat nog niet bij wie hierover besliste, wanneer en op grond van welk rapport. Vul beide in.
flaw-no-such-measure = Die maatregel staat er zo niet meer: iemand heeft hem intussen bijgewerkt. Ga terug naar het dossier en kies hem opnieuw.
flaw-not-of-staff = { $person } werkt niet bij de organisatie waar dit dossier ligt. Kies iemand uit de lijst.
flaw-not-for-seat = { $person } heeft hier niet de rol die bij deze plaats hoort. Kies iemand uit de lijst.
flaw-already-seated = { $person } zit in dit dossier al op een plaats. Kies iemand anders.
flaw-tied = { $person } gaf een recente band met de organisatie op. Kies iemand anders.
flaw-judgment-missing = Zeg of de klacht gegrond is, of kies dat zij niet ontvankelijk is.
flaw-departure-missing = Het oordeel wijkt af van het advies. Schrijf waarom: de indiener leest het in het antwoord.
flaw-in-the-future = { $date } ligt te ver vooruit: een datum van iets dat gebeurd is, kan niet later zijn dan vandaag of dan de ontvangst. Vul de juiste dag in.
flaw-in-the-past = { $date } is voorbij. Kies vandaag of een latere dag; is het al gedaan, kies dan vandaag.
flaw-not-in-the-future = { $date } is al begonnen of voorbij. Kies een dag na vandaag.
flaw-term-not-running = De termijn “{ $term }” loopt nu niet en kan dus niet worden verschoven.
flaw-too-much = De termijn kan nog met ten hoogste { $left } worden verdaagd. Kies niet meer dan dat.
flaw-used-up = De termijn is al zo lang verdaagd als mag. Verder uitstel kan alleen met instemming van de indiener.
flaw-not-later = De termijn eindigt op { $due }. Kies een latere dag.
flaw-agreed-day-missing = De dag tot en met welke de indiener wil wachten, ontbreekt.
flaw-later-than-agreed = De indiener heeft ingestemd met wachten tot en met { $until }. Kies geen latere dag.
flaw-before-receipt = { $date } ligt vóór de ontvangst van de klacht. Vul die dag in of een latere.
flaw-before-letter = { $date } ligt vóór de dag waarop de brief werd geschreven. Vul { $written } in of een latere dag.
flaw-no-grievance = Er is nog geen klachtonderdeel. Noem er minstens één.
flaw-no-such-item = Dit staat niet in het dossier. Kies uit de lijst.
flaw-subject-unknown = Het gekozen onderwerp staat niet in de procedure van dit dossier. Kies er een uit de lijst.
flaw-happened-after-receipt = { $date } ligt na de dag waarop de klacht aankwam. Vul de dag in waarop het gebeurde.
flaw-respondent-unclear = Vermeld één beklaagde: een collega uit de lijst of iemand daarbuiten, niet allebei.
flaw-nobody-exempt = In deze procedure mag niemand een klacht over zichzelf behandelen. Laat de reden leeg.
flaw-not-exempt = Alleen { $roles } mag een klacht over zichzelf behandelen. Laat de reden leeg.
flaw-not-named = Deze persoon staat niet als beklaagde in het dossier.
flaw-already-named = Deze persoon staat al als beklaagde in het dossier; nog eens vermelden is alleen nodig om alsnog een uitzondering te maken.
flaw-not-a-handler = { $person } is geen klachtenbehandelaar voor deze dienst. Kies iemand uit de lijst.
flaw-assignee-doer-of-the-current-text = { $person } schreef de huidige tekst. Kies iemand anders.
flaw-assignee-anyone-of-an-earlier-stage = { $person } werkte in een vorige fase al aan dit dossier. Kies iemand die er nog niet bij betrokken was.
flaw-assignee-respondent = De klacht gaat over een gedraging van { $person }. Kies iemand anders.
flaw-text-changed = De tekst is veranderd sinds hij gelezen of gevalideerd werd. Lees de nieuwe tekst en doe deze stap dan opnieuw.
flaw-no-text = Er is nog geen voorstel van antwoord. Laat het eerst schrijven.
flaw-same-place = Het dossier is al bij deze dienst. Kies een andere.
flaw-same-body = Deze overdracht gaat naar een andere organisatie, en u koos de eigen organisatie. Kies een andere, of draag het dossier binnen de organisatie over.
flaw-other-body = Deze overdracht blijft binnen de eigen organisatie, en u koos een andere. Kies een dienst van de eigen organisatie, of draag het dossier aan die andere organisatie over.
flaw-nobody-there = Daar kan niemand „{ $activity }” doen, zodat het dossier er zou vastlopen. Kies een andere organisatie, of laat de klacht aan die organisatie weten door ze door te sturen.
flaw-other-calendar-there = Die organisatie rekent haar dagen volgens een andere kalender dan dit dossier. Kies een andere organisatie, of laat de klacht aan die organisatie weten door ze door te sturen.
flaw-itself-as-lead = Een dossier kan niet met zichzelf worden samengevoegd. Kies het dossier waarin het verder behandeld wordt.
flaw-lead-unknown = Er is geen dossier met dat nummer dat u mag zien. Kijk het nummer na.
flaw-lead-answered = Dat dossier is al beantwoord of afgesloten. Samenvoegen kan alleen met een dossier dat nog loopt.
flaw-lead-elsewhere = Dat dossier ligt bij een andere organisatie. Draag dit bericht eerst over.
flaw-lead-joined = Dat dossier wordt zelf samen met een ander behandeld. Kies het dossier waarmee dat samen loopt.
flaw-leads-others = Met dit dossier worden andere samen behandeld. Haal die er eerst uit, of neem dit dossier als het eerste.
flaw-lead-of-another = Dat dossier is van iemand anders. Wie een eigen klacht heeft, krijgt een eigen antwoord: behandel ze samen in plaats van ze samen te voegen.
flaw-lead-without-respondent = In dit dossier is iemand beklaagde die dat in het andere niet is. Vermeld die persoon eerst ook daar.
flaw-not-a-line = Doorverwijzen kan alleen naar de tweede of de derde lijn. Kies een van die twee.
flaw-no-such-entry = Deze vermelding staat niet in het dossier. Kies er een uit het verloop.
flaw-not-correctable = Deze vermelding kan hier niet worden verbeterd. Zet in een notitie wat juist is.
flaw-nothing-changes = Er verandert niets: dit staat zo al in het dossier. Vul in wat anders moet zijn.
flaw-receipt-fixed = Van een ontvangst kunt u hier alleen verbeteren wanneer en langs welke weg ze binnenkwam. Naam, adres en taal verbetert u elk apart; naar een andere organisatie of dienst draagt u het dossier over.
flaw-earlier-stage = Dit oordeel hoort bij een vorige fase en blijft zoals het meegedeeld is. In deze fase wordt opnieuw geoordeeld.
flaw-reopen-first = Wat op deze verbetering moet volgen, kan niet in een dossier dat al beëindigd is. Heropen het dossier eerst.

## Voor wie een stap is.

list-or = { " of " }
whose-desk = de registratiedesk
whose-coordinator = de klachtencoördinator
whose-handler = de klachtenbehandelaar van dit dossier
whose-complaints-manager = de klachtenbeheerder
whose-decision-body = het bestuursorgaan
whose-management-committee = het directiecomité
whose-line-manager = de leidinggevende
whose-employee = elke medewerker van deze organisatie
whose-adviser = de adviseur van dit dossier
whose-committee-chair = de voorzitter van de adviescommissie in dit dossier
whose-committee-member = de leden van de adviescommissie in dit dossier
whose-administrator = de beheerder
whose-complainant = de indiener
whose-system = Gehoor zelf
