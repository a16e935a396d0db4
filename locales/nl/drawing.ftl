# Een procedure als tekening, en haar regels in zinnen.
drawing-title = De procedure
drawing-lead = Wat er gebeurt, door wie en in welke volgorde. Elke kolom is een rol. De regels van elke stap staan onder de tekening.
drawing-of-dossier = Waar { $number } staat
drawing-where = Waar dit staat in de procedure
drawing-rules = De regels in woorden
drawing-back = Terug naar het dossier
drawing-legend-after = pas na
drawing-legend-then = dan nog te doen
drawing-mark-letter = brief
drawing-mark-also = ook: { $roles }
drawing-mark-level = niveau { $stage }: { $roles }
drawing-mark-ends = einde
drawing-mark-term = { $term }: { $length }
drawing-done = gedaan
drawing-owed = nu te doen
drawing-out = hoort niet bij het verloop
drawing-by = Door: { $roles }.
drawing-by-in-stage = Op niveau { $stage } door: { $roles }.
drawing-fallback = Als niemand van hen kan: { $roles }.
drawing-after = Pas na: { $acts }.
drawing-not-while = Niet zolang dit nog te doen is: { $acts }.
drawing-only-if = Alleen als: { $fact }.
drawing-before-end = Alleen vóór het einde van: { $term }.
drawing-term = { $term }: binnen { $length }, te rekenen vanaf: { $from }.
drawing-term-promised = { $term }: uiterlijk op de dag die is toegezegd bij: { $from }.
drawing-letter = Er vertrekt een brief.
drawing-then = Dan nog te doen: { $acts }.
drawing-then-if = Is het “{ $outcome }”, dan nog te doen: { $acts }.
drawing-lapses = Hoort niet meer bij het verloop: { $acts }.
drawing-lapses-if = Is het “{ $outcome }”, dan hoort dit niet meer bij het verloop: { $acts }.
drawing-joins = Hoort vanaf dan bij het verloop: { $acts }.
drawing-joins-if = Is het “{ $outcome }”, dan hoort dit vanaf dan bij het verloop: { $acts }.
drawing-ends = Het dossier eindigt ermee.
drawing-by-itself = Gehoor doet het vanzelf zodra het kan.
drawing-by-itself-after = Gehoor doet het vanzelf na het einde van: { $term }.
drawing-after-end = Pas na het einde van: { $term }.
drawing-term-latest = { $term }: binnen { $length }, te rekenen vanaf het laatste hiervan: { $from }.
drawing-person-not = Niet door: { $rules }.
drawing-assignee-not = Niet toe te wijzen aan: { $rules }.
drawing-signatures = Het geldt pas als { $count } mensen het ondertekenen: { $roles }.
drawing-per = { $item ->
    [grievance] Voor elk klachtonderdeel apart.
    [respondent] Voor elke beklaagde apart.
    [party] Voor elke partij apart: wie klaagt en elke beklaagde.
   *[seat] Voor elke zetel apart.
}
drawing-seats = De zetels: { $seats }.
drawing-per-stage = Op elk niveau opnieuw.
drawing-in-stages = Alleen op niveau: { $stages }.
drawing-repeatable = Mag meer dan eens.
drawing-ties = Een band met de organisatie telt als recent gedurende { $months } maanden.
drawing-checks = Waar men naar kijkt: { $checks }.
drawing-corrects = Verbetert wat hier is opgetekend: { $acts }.
drawing-not-at-first = Hoort pas bij het verloop als iets het erbij haalt.
drawing-from-the-start = Van het begin af te doen.
drawing-waived = Hoeft niet zolang dit niet zo is: { $fact }.
drawing-when-ended = Ook mogelijk in een afgesloten dossier.
drawing-alerts = Als het te doen is, krijgen bericht: { $roles }.
drawing-adjourns = Verschuift het einde van { $term }, samen met hoogstens { $length }.
drawing-postpones = Verschuift het einde van { $term } naar de dag die wordt vastgelegd.
drawing-pauses = De klok van { $term } staat vanaf dan stil.
drawing-resumes = De klok van { $term } loopt vanaf dan weer.
drawing-resets = { $term } duurt dan { $length }, gerekend vanaf het eigen begin.
drawing-told-by = Dat geldt pas als ook deze brieven vertrokken zijn: { $acts }.
drawing-ground = Grond: { $ground } ({ $source }).
drawing-letter-respondent = Er vertrekt een brief aan de beklaagde.
drawing-letter-party = Er vertrekt een brief aan die partij.
drawing-encloses = Met de brief gaat mee: { $acts }.
drawing-mark-per = { $item ->
    [grievance] per klachtonderdeel
    [respondent] per beklaagde
    [party] per partij
   *[seat] per zetel
}
drawing-mark-signatures = { $count } handtekeningen
drawing-mark-grounds = { $count ->
    [one] één grond
   *[other] { $count } gronden
}
drawing-mark-before-end = tot het einde van: { $term }
drawing-mark-after-end = na het einde van: { $term }
drawing-act = Soort handeling: { $act }.
drawing-letter-name = De brief: { $letter }.
drawing-marked-per-stage = Wordt per niveau bijgehouden.
drawing-auto-outcome = Gehoor legt dan vast: { $outcome }.
drawing-keeps-their-part = Wie vermeld wordt, houdt een rol in het dossier.
drawing-exempts = Mogen met de reden erbij meedoen aan een klacht over zichzelf: { $roles }.
drawing-asks-told-inside = Er wordt gevraagd hoe en wanneer het binnen de organisatie is meegedeeld.
drawing-asks-decided = Er wordt gevraagd wie erover besliste, wanneer en op welk verslag.
drawing-warns-before-day = { $days ->
    [one] Eén werkdag vóór die dag krijgen zij bericht.
   *[other] { $days } werkdagen vóór die dag krijgen zij bericht.
}
drawing-warns-owner = { $days ->
    [one] Eén werkdag vóór de dag van de maatregel krijgt wie ervoor zorgt bericht.
   *[other] { $days } werkdagen vóór de dag van de maatregel krijgt wie ervoor zorgt bericht.
}
drawing-informs = Als het gedaan is, lezen dat: { $roles }.
drawing-notice = { $days ->
    [one] Wie een dag kiest die minder dan één werkdag vooruit ligt, wordt gevraagd of dat zo bedoeld is.
   *[other] Wie een dag kiest die minder dan { $days } werkdagen vooruit ligt, wordt gevraagd of dat zo bedoeld is.
}
drawing-must-say = De brief vertrekt niet zonder: { $facts }.
drawing-anchor = { $date ->
    [received-on] { $act } (de dag van ontvangst)
    [given-on] { $act } (de dag waarop ze is gedaan)
    [notified-on] { $act } (de dag waarop ze is betekend)
    [sent-on] { $act } (de dag waarop het vertrok)
   *[lodged-on] { $act } (de dag waarop het schriftelijk is ingediend)
}
drawing-anchor-term = de laatste dag van: { $term } (als er dan niets is gekomen)
drawing-term-warns-before = { $days ->
    [one] Een herinnering één werkdag voor het einde.
   *[other] Een herinnering { $days } werkdagen voor het einde.
}
drawing-term-told = Wie klaagt, krijgt de laatste dag te horen.
drawing-policy-unless = Is dat niet zo, dan is dit een termijn van de organisatie zelf en niet van de wet: { $fact }.
drawing-term-once-owed = De termijn bindt pas als te doen is waarmee ze gehaald wordt; tot dan is de laatste dag er alleen om te weten.
drawing-basis-statute = De termijn berust op de wet.
drawing-basis-policy = De termijn berust op eigen regels.
drawing-basis-agreement = De termijn berust op een afspraak met wie klaagt.
drawing-end-none = Eindigt de termijn op een rustdag, dan blijft het die dag.
drawing-end-extend = Eindigt de termijn op een rustdag, dan loopt hij tot de volgende werkdag.
drawing-end-advance = Eindigt de termijn op een rustdag, dan eindigt hij op de werkdag ervoor.
drawing-layers = Rustdagen die meetellen: { $layers }.
drawing-layer-legal = die van de wet
drawing-layer-sector = die van de sector
drawing-layer-closures = de sluitingsdagen van de organisatie
drawing-calendar = Telt volgens de kalender: { $calendar }.
drawing-levels = { $count ->
    [one] Eén niveau van behandeling.
   *[other] { $count } niveaus van behandeling.
}
drawing-cause = Oorzaak waaruit te kiezen is: { $cause }.
drawing-never-before = { $act }: nooit vóór { $before }.
drawing-leads-to = Na { $act } eindigt geen dossier zonder { $to }.
drawing-leads-to-unless = Na { $act } eindigt geen dossier zonder { $to }, behalve met: { $unless }.
drawing-at-most-one = { $act }: hoogstens één keer.
drawing-source = Bron: { $source }.
drawing-to-be-verified = { $source } (nog na te gaan)
drawing-procedures = Procedures
drawing-procedures-lead = De procedures die een organisatie kan volgen: waarvoor elk dient, en haar stappen als tekening.
drawing-column-procedure = Procedure
drawing-column-about = Waarvoor ze dient
drawing-column-bodies = Gevolgd door
drawing-alone = De tekening apart openen: op ware grootte, en om te printen
