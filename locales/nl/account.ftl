# Accounts: links om een wachtwoord te kiezen, de tweede stap bij het aanmelden, sessies, en wat beheerders opzoeken.

account-mail-invitation-subject = Kies uw wachtwoord voor Gehoor
account-mail-invitation-body =
    Beste { $name },

    Er is een account voor u gemaakt in Gehoor, het systeem waarin wij klachten behandelen. Uw gebruikersnaam is { $login }.

    Kies hier uw wachtwoord: { $link }

    De link werkt één keer en zeven dagen lang. Vraag daarna een nieuwe aan een beheerder.
account-mail-reset-subject = Kies een nieuw wachtwoord voor Gehoor
account-mail-reset-body =
    Beste { $name },

    Met deze link kiest u een nieuw wachtwoord voor uw account { $login }: { $link }

    De link werkt één keer en een uur lang. Hebt u dit niet gevraagd, dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.
account-mail-news-subject = Er is iets gewijzigd aan uw account in Gehoor
account-mail-news-body =
    Beste { $name },

    { $what }

    Was u dat niet? Laat het dan meteen weten aan een beheerder.
account-news-password-changed = Het wachtwoord van uw account is gewijzigd.
account-news-email-changed = Het e-mailadres van uw account is gewijzigd. Voortaan komen berichten op het nieuwe adres.
account-news-app-added = Bij uw account is een authenticatie-app toegevoegd.
account-news-app-removed = De authenticatie-app is van uw account verwijderd.
account-news-passkey-added = Bij uw account is een passkey toegevoegd.
account-news-passkey-removed = Een passkey is van uw account verwijderd.
account-news-factors-reset = Een beheerder heeft de tweede stap van uw account verwijderd. U meldt zich voorlopig alleen met uw wachtwoord aan.
account-news-recovery-code-used = Er is met een van uw herstelcodes aangemeld.

sign-in-forgotten = Wachtwoord vergeten?
sign-in-over = Het duurde te lang, of de stap is al afgerond. Meld u opnieuw aan.
sign-in-password-chosen = Uw wachtwoord is ingesteld. Meld u nu aan.
sign-in-passkey = Aanmelden met een passkey
sign-in-passkey-title = Aanmelden met een passkey
sign-in-passkey-text = Uw toestel vraagt om uw vingerafdruk, uw gezicht, een pincode of uw beveiligingssleutel.
sign-in-passkey-go = Passkey gebruiken
sign-in-passkey-refused = Deze passkey is hier niet bekend of werd niet aanvaard. Meld u aan met uw gebruikersnaam en wachtwoord.
passkey-needs-script = Voor een passkey is JavaScript nodig, en een browser die passkeys kent. Zonder kunt u een wachtwoord en een code gebruiken.
passkey-not-given = Het toestel gaf geen passkey. Probeer het opnieuw, of kies een andere manier.
sign-in-second-title = Nog één stap
sign-in-second-app = Open uw authenticatie-app en typ de code van zes cijfers. Een herstelcode kan ook.
sign-in-second-codes = Kunt u uw passkey niet gebruiken? Typ dan een van uw herstelcodes.
sign-in-second-lost = Alles kwijt? Een beheerder kan de tweede stap van uw account verwijderen.
sign-in-second-back = Terug naar aanmelden
sign-in-code = Code
sign-in-code-hint = Zes cijfers, of een herstelcode van vijf groepjes.
sign-in-code-wrong = Deze code is niet juist of is al gebruikt. Wacht op de volgende code van de app.
sign-in-code-wait = Er is te vaak een verkeerde code ingevuld. Probeer het over { $seconds ->
    [one] 1 seconde
   *[other] { $seconds } seconden
} opnieuw.

forgotten-title = Wachtwoord vergeten
forgotten-text = Vul uw gebruikersnaam of e-mailadres in. U krijgt een e-mail met een link waarmee u een nieuw wachtwoord kiest.
forgotten-who = Gebruikersnaam of e-mailadres
forgotten-who-missing = Vul uw gebruikersnaam of e-mailadres in.
forgotten-button = Link vragen
forgotten-asked-title = Kijk in uw mailbox
forgotten-asked = Is er een account met dat adres of die naam, dan is er een e-mail onderweg. De link daarin werkt een uur.
forgotten-asked-nothing = Komt er niets? Kijk bij de ongewenste e-mail, controleer wat u typte, of vraag het aan een beheerder.
forgotten-no-mail = Van hieruit worden geen e-mails verstuurd. Vraag aan een beheerder een link waarmee u een nieuw wachtwoord kiest.

choose-title-invitation = Welkom: kies uw wachtwoord
choose-title-reset = Kies een nieuw wachtwoord
choose-given = Iemand anders koos dit wachtwoord voor u. Kies eerst een wachtwoord dat alleen u kent; daarna meldt u zich ermee aan.
choose-text = Beste { $name }, daarna meldt u zich aan met uw gebruikersnaam en dit wachtwoord.
choose-button = Wachtwoord bewaren
choose-dead-title = Deze link werkt niet meer
choose-dead = De link is al gebruikt, ingetrokken of verlopen. Misschien is er een recentere e-mail.
choose-dead-again = Nieuwe link vragen

person-flaw-password-guessable = Dit wachtwoord is te makkelijk te raden. Kies een paar woorden die niets met elkaar of met u te maken hebben.
person-flaw-password-given = Dit wachtwoord koos iemand anders voor u. Kies er zelf een.
person-flaw-link-dead = Deze link werkt niet meer. Vraag een nieuwe.
person-flaw-code-wrong = Deze code is niet juist. Typ de code die de app nu toont, en kijk of de klok van uw toestel gelijk loopt.
person-flaw-step-over = Het duurde te lang, of het is al gebeurd. Begin opnieuw.
person-flaw-passkey-refused = Deze passkey werd niet aanvaard, of is al in gebruik. Begin opnieuw.
person-flaw-passkey-name-missing = Geef de passkey een naam, bijvoorbeeld die van het toestel.
person-flaw-too-many-passkeys = Er zijn al { $number } passkeys. Verwijder er eerst een.

people-invited-by-mail = Deze persoon krijgt een e-mail met een link om zelf een wachtwoord te kiezen.
people-invited-by-hand = Van hieruit worden geen e-mails verstuurd. Op de volgende pagina maakt u een link die u zelf bezorgt.
people-password-now = Liever nu zelf een eerste wachtwoord kiezen
people-done-invited = { $name } is toegevoegd en uitgenodigd. Geef nu een rol.
people-done-link = De e-mail aan { $name } is onderweg.
people-done-link-back = De link voor { $name } is ingetrokken.
people-done-factors = De tweede stap van { $name } is verwijderd.

way-in-title = Toegang
way-in-password = Meldt zich aan met een wachtwoord.
way-in-waits = De e-mail met een link wacht nog op de mailserver.
way-in-open-invitation = Er is een uitnodiging, die werkt tot { $until }.
way-in-open-reset = Er is een link om een nieuw wachtwoord te kiezen, die werkt tot { $until }.
way-in-invitation-mail = Uitnodiging sturen
way-in-invitation-hand = Uitnodiging maken
way-in-reset-mail = Link voor een nieuw wachtwoord sturen
way-in-reset-hand = Link voor een nieuw wachtwoord maken
way-in-back = Link intrekken
way-in-factors = Heeft een tweede stap bij het aanmelden.
way-in-factors-reset = Tweede stap verwijderen
way-in-factors-text = Doe dit als de persoon app, passkey en herstelcodes kwijt is, en u zeker weet wie het vraagt. De persoon wordt overal afgemeld en krijgt een e-mail.
way-in-hand-title = Een link om te bezorgen
way-in-hand-once = Deze link staat hier maar één keer
way-in-hand-week = Hij werkt één keer en zeven dagen lang.
way-in-hand-hour = Hij werkt één keer en een uur lang.
way-in-hand-text = Bezorg deze link aan { $name }, zo dat niemand anders meeleest. Wie de link heeft, kiest het wachtwoord.
way-in-hand-done = Ik heb de link

factor-title = Tweede stap bij het aanmelden
factor-none = U hebt nog geen tweede stap. Wie uw wachtwoord kent, kan zich aanmelden als u.
factor-text = Met een tweede stap is uw wachtwoord alleen niet genoeg. Kies een app, een passkey, of allebei.
factor-text-app = Met een tweede stap is uw wachtwoord alleen niet genoeg. De tweede stap is een code van een app op uw telefoon.
factor-app-title = Authenticatie-app
factor-app-text = Een app op uw telefoon toont elke dertig seconden een nieuwe code. Dat werkt ook zonder internet.
factor-app-there = U gebruikt een authenticatie-app.
factor-app-add = App toevoegen
factor-app-remove = App verwijderen
factor-passkey-title = Passkeys
factor-passkey-text = Met een passkey meldt u zich aan met uw vingerafdruk, gezicht, pincode of beveiligingssleutel: na het wachtwoord, of in plaats ervan.
factor-passkey-name = Naam van de passkey
factor-passkey-name-hint = Bijvoorbeeld het toestel: laptop van het werk.
factor-passkey-add = Passkey toevoegen
factor-passkey-since = Toegevoegd op { $at }.
factor-passkey-used = Laatst gebruikt op { $at }.
factor-passkey-unused = Nog niet gebruikt.
factor-passkey-remove = Passkey verwijderen
factor-passkey-remove-this = Verwijderen: { $name }
factor-codes-title = Herstelcodes
factor-codes-left = { $count ->
    [0] U hebt geen herstelcodes. Maak er, voor als u uw toestel kwijtraakt.
    [one] U hebt nog één herstelcode.
   *[other] U hebt nog { $count } herstelcodes.
}
factor-codes-new = Nieuwe herstelcodes maken
factor-done-app-removed = De app is verwijderd.
factor-done-passkey-added = De passkey is toegevoegd.
factor-done-passkey-removed = De passkey is verwijderd.

app-title = Authenticatie-app toevoegen
app-text = Lees het beeld met uw app, of typ de geheime sleutel over. Vul daarna de code in die de app toont.
app-picture = QR-code voor uw authenticatie-app; dezelfde sleutel staat eronder als tekst
app-secret = Geheime sleutel
app-code = Code uit de app
app-code-hint = Zes cijfers. De code wisselt elke dertig seconden.
app-button = App toevoegen
passkey-title = Passkey toevoegen
passkey-text = Uw toestel vraagt hoe u de passkey wilt bewaren. Volg wat het toont.
passkey-go = Passkey maken
codes-title = Uw herstelcodes
codes-once = Deze codes staan hier maar één keer
codes-text = Bewaar ze op papier of in uw wachtwoordkluis. Elke code werkt één keer, als u uw toestel niet bij u hebt.
codes-kept = Ik heb ze bewaard
codes-print = Afdrukken

account-factor-none = U meldt zich aan met alleen een wachtwoord.
account-factor-app = U gebruikt een authenticatie-app.
account-factor-passkeys = { $count ->
    [one] U hebt één passkey.
   *[other] U hebt { $count } passkeys.
}
account-factor-both = { $count ->
    [one] U gebruikt een authenticatie-app en één passkey.
   *[other] U gebruikt een authenticatie-app en { $count } passkeys.
}
account-factor-link = Tweede stap beheren
people-done-language = De taal van uw scherm is gewijzigd.
people-done-session-ended = Daar bent u nu afgemeld.
sessions-title = Waar u aangemeld bent
sessions-this = Hier
sessions-unknown = Onbekende browser
sessions-since = Sinds { $since }, laatst gebruikt op { $seen }
sessions-end = Afmelden
sessions-end-this = Afmelden: { $device }
sessions-end-others = Overal elders afmelden

policy-title = Aanmelden en bewaren
policy-second-factor = Wie heeft een tweede stap nodig?
policy-second-factor-hint = Wie er geen heeft, voegt er bij de volgende aanmelding een toe, voor er iets anders kan.
policy-needed-nobody = Niemand: ieder kiest zelf
policy-needed-administrators = Beheerders
policy-needed-everyone = Iedereen
policy-looks = Hoelang wordt bewaard wie welk dossier bekeek?
policy-looks-hint = Daarna wordt het gewist. Wat beheerders wijzigen, blijft altijd bewaard.
policy-years = { $count ->
    [one] 1 jaar
   *[other] { $count } jaar
}
policy-done = De instellingen zijn bewaard.

log-everyone = Iedereen
log-everything = Alles
log-from = Van
log-until = Tot en met
log-show = Tonen
log-filter = Zoeken in deze lijst
log-file = Downloaden voor een rekenblad
log-pages = Bladeren
log-older = Ouder
log-newest = Nieuwste
log-yes = ja
log-no = nee

audit-title = Wie wijzigde wat
audit-text = Alles wat buiten de dossiers gewijzigd is: personen, rollen, afwezigheid, toegang, instellingen.
audit-none = Hier is niets gewijzigd. Kies een andere persoon, soort of tijd.
audit-person = Door of over
audit-kind = Wat
audit-column-when = Wanneer
audit-column-who = Wie
audit-column-what = Wat
audit-column-about = Over
audit-column-was = Was
audit-column-became = Werd
audit-kind-body = Organisatie en haar diensten
audit-kind-person = Gegevens van een persoon
audit-kind-role = Rol
audit-kind-absence = Afwezigheid
audit-kind-password = Wachtwoord ingesteld
audit-kind-invitation = Uitgenodigd
audit-kind-reset = Link voor een nieuw wachtwoord gegeven
audit-kind-link-taken-back = Link ingetrokken
audit-kind-forgotten = Wachtwoord vergeten: link gevraagd
audit-kind-password-by-invitation = Eerste wachtwoord gekozen
audit-kind-password-by-reset = Nieuw wachtwoord gekozen met een link
audit-kind-app-added = Authenticatie-app toegevoegd
audit-kind-app-removed = Authenticatie-app verwijderd
audit-kind-recovery-codes = Nieuwe herstelcodes gemaakt
audit-kind-recovery-code-used = Herstelcode gebruikt
audit-kind-passkey-added = Passkey toegevoegd
audit-kind-passkey-removed = Passkey verwijderd
audit-kind-factors-reset = Tweede stap verwijderd door een beheerder
audit-kind-policy = Instellingen van aanmelden en bewaren
audit-kind-follow-link = Persoonlijke link van een dossier vervangen
audit-kind-follow-key = Sleutel van alle persoonlijke links vervangen
audit-kind-audit-exported = Deze lijst gedownload
audit-kind-access-exported = Inzagelijst gedownload
audit-more = { $count ->
    [one] en nog 1 regel, in het bestand
   *[other] en nog { $count } regels, in het bestand
}
audit-key-about = Over de organisatie
audit-key-address = Adres
audit-key-calendar = Kalender
audit-key-closed = Gesloten
audit-key-languages = Talen
audit-key-logo = Logo
audit-key-notices = Verklaringen
audit-key-phone = Telefoon
audit-key-prefix = Letters in het dossiernummer
audit-key-procedure = Procedure
audit-key-second-line = Tweede lijn
audit-key-service = Waarover men klaagt
audit-key-subject = Onderwerpen
audit-key-theme-css = Kleuren
audit-key-login = Gebruikersnaam
audit-key-name = Naam
audit-key-email = E-mailadres
audit-key-language = Taal
audit-key-active = Werkt hier
audit-key-role = Rol
audit-key-body = Organisatie
audit-key-unit = Dienst
audit-key-deputy_for = Vervangt
audit-key-from = Van
audit-key-until = Tot en met
audit-key-second-factor = Tweede stap nodig
audit-key-looks-kept-years = Jaren dat inzage bewaard wordt
audit-key-retired = Niet meer in gebruik
audit-key-words = Tekst
audit-key-kind = Soort
audit-key-colour = Hoofdkleur
audit-key-closures = Sluitingsdagen
audit-key-updated-on = Laatst nagekeken op
audit-key-read-on = Gelezen en in orde op
audit-key-privacy = Privacy
audit-key-accessibility = Toegankelijkheid
audit-key-retention = Bewaring

access-title = Wie bekeek welk dossier
access-text = U ziet wie de dossiers opende waarover u waakt.
access-text-all = U ziet wie welk dossier opende, niet wat erin staat.
access-none = Niemand bekeek dit. Kies een ander nummer, een andere persoon of tijd.
access-number = Nummer van het dossier
access-person = Wie
access-column-when = Wanneer
access-column-who = Wie
access-column-number = Dossier
access-column-what = Wat
access-what-dossier = Dossier geopend
access-what-export = Volledig dossier geëxporteerd
access-what-attachment = Bijlage gedownload
access-what-code = Code om voor te lezen getoond
access-what-list = Lijst afgedrukt of gedownload
access-what-excerpt = Passage gelezen in een zoekresultaat
access-span = { $date }, { $begin }–{ $end }
access-times = { $count } keer
access-none-here = Niemand bekeek dit dossier al.
who-command-line = het beheer van de server (opdrachtregel)
access-all = Alle inzage van dit dossier
dossier-looked = Wie dit dossier bekeek

link-back-replace = Persoonlijke link van de indiener vervangen
link-back-title = Persoonlijke link van de indiener vervangen
link-back-text = De link en de code die de indiener tot nu toe kreeg, openen daarna niets meer. Doe dit als ze bij iemand anders terechtkwamen.
link-back-send = De automatische ontvangstmelding met de nieuwe link nu sturen naar { $address }
link-back-dispute = Er vertrekt niets: brieven over een geschil brengen geen link.
link-back-no-mail = Er is geen e-mailadres. De volgende brief brengt de nieuwe link.
link-back-button = De oude link intrekken
dossier-done-follow-link = De oude persoonlijke link werkt niet meer.
