### Wat er van een klacht geleerd wordt: oorzaak, maatregelen, nabespreking.

measure-kind-repair = herstel
measure-kind-control = beheersmaatregel
measure-kind-corrective = correctief
measure-kind-preventive = preventief
measure-kind-hint-repair = Zet het recht voor deze klant of indiener.
measure-kind-hint-control = Houdt het in de hand tot er meer gedaan is.
measure-kind-hint-corrective = Neemt de oorzaak weg.
measure-kind-hint-preventive = Voorkomt dat het elders gebeurt.

dossier-paper-find-cause = Oorzaak
dossier-paper-measure = Maatregelen
dossier-paper-review = Nabespreking
dossier-cause-partly = Wacht op nog een handtekening
dossier-measure = { $kind }: { $who }, uiterlijk { $date }
dossier-told-inside = Intern meegedeeld op { $date }: { $how }

act-form-cause = Wat is de oorzaak?
act-form-cause-analysis = Hoe kon het zover komen?
act-form-cause-analysis-hint = Waarom ging het mis, niet waarover de klacht gaat. Alleen voor collega’s.
act-form-signatures = { $count } personen lezen en ondertekenen dit, elk apart. U bent de eerste; daarna komt het bij de volgende.
act-form-signed-by = Ondertekend door { $who }
act-form-signed-by-why = Bent u het ermee eens, laat de tekst dan zoals hij is: dan tekent u hem mee. Verandert u iets, dan wordt het uw tekst en moet de ander opnieuw tekenen.
act-form-measure-kind = Waar dient de maatregel voor?
act-form-measure-what = Wat wordt er gedaan?
act-form-measure-what-hint = Zo dat een collega weet wanneer het klaar is.
act-form-measure-owner = Wie zorgt ervoor?
act-form-measure-due-on = Uiterlijk wanneer?
act-form-measure-due-on-hint = Is het al gedaan, vul dan vandaag in.
act-form-review = Wat is er besproken en geleerd?
act-form-review-hint = Alleen voor collega’s.
act-form-told-how = Hoe hoort de organisatie ervan?
act-form-told-how-hint = Bijvoorbeeld in het teamoverleg of met een bericht aan alle vestigingen.
act-form-told-on = Wanneer?
act-form-told-on-hint = De dag waarop het is of wordt meegedeeld.
act-form-flaw-due-passed = Die dag is voorbij. Vul vandaag in of een latere dag.
