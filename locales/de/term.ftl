### Daten, und warum eine Frist an ihrem Tag endet.

date-month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
date-day-name = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}
date-plain = { $day }. { date-month } { $year }
date-with-weekday = { date-day-name }, { $day }. { date-month } { $year }
date-with-time = { $date } um { $time } Uhr

length = { $unit ->
    [days] { $number ->
        [one] { $number } Tag
       *[other] { $number } Tage
    }
    [working-days] { $number ->
        [one] { $number } Arbeitstag
       *[other] { $number } Arbeitstage
    }
    [weeks] { $number ->
        [one] { $number } Woche
       *[other] { $number } Wochen
    }
    [months] { $number ->
        [one] { $number } Monat
       *[other] { $number } Monate
    }
   *[years] { $number ->
        [one] { $number } Jahr
       *[other] { $number } Jahre
    }
}
# Nach „von“: Dativ.
length-after-of = { $unit ->
    [days] { $number ->
        [one] { $number } Tag
       *[other] { $number } Tagen
    }
    [working-days] { $number ->
        [one] { $number } Arbeitstag
       *[other] { $number } Arbeitstagen
    }
    [weeks] { $number ->
        [one] { $number } Woche
       *[other] { $number } Wochen
    }
    [months] { $number ->
        [one] { $number } Monat
       *[other] { $number } Monaten
    }
   *[years] { $number ->
        [one] { $number } Jahr
       *[other] { $number } Jahren
    }
}

list-separator = { "; " }
colon = { ": " }

term-due = Fällig: { $due }
term-warning = Achtung: { $warning }

day-off-weekly = { $from } ist kein Arbeitstag
day-off-weekly-range = { $from } und { $to } sind keine Arbeitstage
day-off-named = { $from } ist kein Arbeitstag ({ $name })
day-off-named-range = { $from } bis einschließlich { $to } sind keine Arbeitstage ({ $name })
day-off-item = { $from } ({ $name })
day-off-item-range = { $from } bis einschließlich { $to } ({ $name })

term-starts = Der Tag selbst ({ $day }) zählt nicht mit; der erste Tag der Frist ist { $first }.
term-only-policy = Das Gesetz knüpft diese Frist an eine Bedingung, die hier nicht erfüllt ist ({ $fact }). Die Organisation hält dieselbe Frist als eigene Regel ein.
term-starts-back = Die Frist wird von { $day } an zurückgerechnet; dieser Tag selbst zählt nicht mit.
term-skipped-weekly = Nur Arbeitstage zählen; die Tage des Wochenendes entfallen.
term-skipped-days = Nicht mitgezählt werden: { $days }.
term-counted = Eine Frist von { length-after-of } endet am { $nominal }.
term-counted-back = Um { length } zurückgerechnet ergibt sich { $nominal }.
term-minimum = { $days }; die Frist muss mindestens { $working-days } Arbeitstage enthalten und wird deshalb bis einschließlich { $to } verlängert ({ $source }).
term-extended-by-law = { $days }; die Frist läuft deshalb bis einschließlich { $to } ({ $source }).
term-extended-by-rule = { $days }; nach der eigenen Regel dieser Frist läuft sie bis einschließlich { $to }.
term-advanced = { $days }; das Ziel wird deshalb auf { $to } vorgezogen.
term-adjourned = Die Frist wurde um { length } verlängert, gerechnet ab { $from }: Sie endet nun am { $to }.
term-paused = Die Frist war { length } lang gehemmt: Ihr Ende verschiebt sich von { $from } auf { $to }.
term-lengthened = Aufgrund dessen, was in dieser Akte beschlossen wurde, dauert die Frist { $to } statt { $from }, von ihrem Beginn an gerechnet.
term-told-too-late = Die Mitteilung der längeren Frist ging am { $on } ab, nach dem letzten Tag, dem { $due }: Die Frist blieb, wie sie war.
term-stays-told = Als letzter Tag wurde bereits { $to } genannt. Dabei bleibt es, obwohl die Frist nun am { $from } endet.
term-postponed = Die beschwerdeführende Person hat einem späteren Tag zugestimmt: Das Ende rückt von { $from } auf { $to }.

term-stays = { $day }, bleibt aber der letzte Tag: { $reason }.
term-stays-rule = Für diese Frist ist bestimmt, dass sich ihr Ende nicht verschiebt
term-stays-not-statutory = Diese Frist steht in keinem Gesetz, und eine Verlängerung ist für sie nicht bestimmt
term-stays-no-law = Der Kalender kennt kein Gesetz, das die Frist verlängert
term-stays-excepted = Das Gesetz verlängert keine Fristen von mehr als { length-after-of } ({ $source })
term-stays-excepted-unit = Das Gesetz verlängert keine Fristen, die in { $unit ->
    [days] Tagen
    [working-days] Arbeitstagen
    [weeks] Wochen
    [months] Monaten
   *[years] Jahren
} ausgedrückt sind ({ $source })
term-stays-counted-back = Eine Frist, die zurückgerechnet wird, verschiebt sich nicht ({ $source })
term-stays-not-of-the-law = Eine gesetzliche Frist verschieben nur die Tage, die das Gesetz nennt
term-stays-no-working-day = Innerhalb der Frist liegt kein Arbeitstag

warning-year-unknown = Für { $year } steht nicht im Kalender, welche Tage als „{ $name }“ bestimmt sind ({ $source }); prüfen Sie das Fristende.
warning-before-calendar = Der Kalender ist ab { $known-from } zuverlässig, und diese Frist berührt { $year }.
warning-before-law = { $source } gilt erst seit { $since }, und diese Frist begann früher.
warning-together-excepted = Jeder Teil dieser Frist wird verlängert, zusammen sind sie dafür aber vielleicht zu lang ({ $source }); sicher ist { $nominal }.
