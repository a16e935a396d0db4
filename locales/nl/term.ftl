### Datums, en waarom een termijn eindigt wanneer hij eindigt.

date-month = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
date-day-name = { $weekday ->
    [1] maandag
    [2] dinsdag
    [3] woensdag
    [4] donderdag
    [5] vrijdag
    [6] zaterdag
   *[7] zondag
}
date-plain = { $day } { date-month } { $year }
date-with-weekday = { date-day-name } { $day } { date-month } { $year }
date-with-time = { $date } om { $time }

length = { $unit ->
    [days] { $number ->
        [one] { $number } dag
       *[other] { $number } dagen
    }
    [working-days] { $number ->
        [one] { $number } werkdag
       *[other] { $number } werkdagen
    }
    [weeks] { $number ->
        [one] { $number } week
       *[other] { $number } weken
    }
    [months] { $number ->
        [one] { $number } maand
       *[other] { $number } maanden
    }
   *[years] { $number } jaar
}
# Na “van” of “met”: in het Duits een andere naamval.
length-after-of = { $unit ->
    [days] { $number ->
        [one] { $number } dag
       *[other] { $number } dagen
    }
    [working-days] { $number ->
        [one] { $number } werkdag
       *[other] { $number } werkdagen
    }
    [weeks] { $number ->
        [one] { $number } week
       *[other] { $number } weken
    }
    [months] { $number ->
        [one] { $number } maand
       *[other] { $number } maanden
    }
   *[years] { $number } jaar
}

list-separator = { "; " }
colon = { ": " }

term-due = Uiterste datum: { $due }
term-warning = Let op: { $warning }

day-off-weekly = { $from } is geen werkdag
day-off-weekly-range = { $from } en { $to } zijn geen werkdagen
day-off-named = { $from } is geen werkdag ({ $name })
day-off-named-range = { $from } tot en met { $to } zijn geen werkdagen ({ $name })
day-off-item = { $from } ({ $name })
day-off-item-range = { $from } tot en met { $to } ({ $name })

term-starts = De dag zelf, { $day }, telt niet mee; de eerste dag van de termijn is { $first }.
term-only-policy = De wet verbindt deze termijn aan een voorwaarde die hier niet is vervuld ({ $fact }). De organisatie houdt dezelfde termijn als eigen regel aan.
term-starts-back = De termijn wordt teruggerekend vanaf { $day }; die dag zelf telt niet mee.
term-skipped-weekly = Alleen werkdagen tellen; de dagen van het weekend vallen weg.
term-skipped-days = Niet mee tellen: { $days }.
term-counted = Een termijn van { length-after-of } eindigt op { $nominal }.
term-counted-back = { length-after-of } eerder is { $nominal }.
term-minimum = { $days }; de termijn moet ten minste { $working-days } werkdagen bevatten en wordt daarom verlengd tot en met { $to } ({ $source }).
term-extended-by-law = { $days }; de termijn loopt daarom door tot en met { $to } ({ $source }).
term-extended-by-rule = { $days }; volgens de eigen regel van deze termijn loopt hij door tot en met { $to }.
term-advanced = { $days }; het streefdoel wordt daarom vervroegd tot { $to }.
term-adjourned = De termijn is verdaagd met { length-after-of }, gerekend vanaf { $from }: het einde wordt { $to }.
term-paused = De termijn heeft { length-after-of } stilgestaan: het einde schuift van { $from } naar { $to }.
term-lengthened = Door wat er in dit dossier is beslist, duurt de termijn { $to } in plaats van { $from }, gerekend vanaf het begin.
term-told-too-late = Het bericht van de langere termijn vertrok op { $on }, na de laatste dag, { $due }: de termijn bleef zoals die was.
term-stays-told = Eerder was { $to } als laatste dag gezegd. Die blijft de laatste dag, al komt de termijn nu uit op { $from }.
term-postponed = De indiener stemde in met een latere dag: het einde schuift van { $from } naar { $to }.

term-stays = { $day }, maar blijft de laatste dag: { $reason }.
term-stays-rule = voor deze termijn is bepaald dat het einde niet verschuift
term-stays-not-statutory = deze termijn staat niet in een wet en er is geen verlenging voor bepaald
term-stays-no-law = de kalender kent geen wet die de termijn verlengt
term-stays-excepted = de wet verlengt geen termijnen van meer dan { length-after-of } ({ $source })
term-stays-excepted-unit = de wet verlengt geen termijnen die in { $unit ->
    [days] dagen
    [working-days] werkdagen
    [weeks] weken
    [months] maanden
   *[years] jaren
} zijn uitgedrukt ({ $source })
term-stays-counted-back = een termijn die wordt teruggerekend, verschuift niet ({ $source })
term-stays-not-of-the-law = een termijn uit de wet verschuift alleen voor de dagen die de wet noemt
term-stays-no-working-day = er ligt geen werkdag binnen de termijn

warning-year-unknown = voor { $year } staat niet in de kalender welke dagen zijn aangewezen als “{ $name }” ({ $source }); controleer de einddatum.
warning-before-calendar = de kalender is betrouwbaar vanaf { $known-from }, en deze termijn raakt { $year }.
warning-before-law = { $source } geldt pas sinds { $since }, en deze termijn begon eerder.
warning-together-excepted = elk deel van deze termijn wordt verlengd, maar samen zijn ze daarvoor misschien te lang ({ $source }); zeker is { $nominal }.
