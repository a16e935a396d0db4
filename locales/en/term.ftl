### Dates, and why a term ends on the day it ends.

date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-day-name = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
date-plain = { $day } { date-month } { $year }
date-with-weekday = { date-day-name } { $day } { date-month } { $year }
date-with-time = { $date } at { $time }

length = { $unit ->
    [days] { $number ->
        [one] { $number } day
       *[other] { $number } days
    }
    [working-days] { $number ->
        [one] { $number } working day
       *[other] { $number } working days
    }
    [weeks] { $number ->
        [one] { $number } week
       *[other] { $number } weeks
    }
    [months] { $number ->
        [one] { $number } month
       *[other] { $number } months
    }
   *[years] { $number ->
        [one] { $number } year
       *[other] { $number } years
    }
}
# After “of”: another case in German only.
length-after-of = { $unit ->
    [days] { $number ->
        [one] { $number } day
       *[other] { $number } days
    }
    [working-days] { $number ->
        [one] { $number } working day
       *[other] { $number } working days
    }
    [weeks] { $number ->
        [one] { $number } week
       *[other] { $number } weeks
    }
    [months] { $number ->
        [one] { $number } month
       *[other] { $number } months
    }
   *[years] { $number ->
        [one] { $number } year
       *[other] { $number } years
    }
}

list-separator = { "; " }
colon = { ": " }

term-due = Due: { $due }
term-warning = Note: { $warning }

day-off-weekly = { $from } is not a working day
day-off-weekly-range = { $from } and { $to } are not working days
day-off-named = { $from } is not a working day ({ $name })
day-off-named-range = { $from } to { $to } are not working days ({ $name })
day-off-item = { $from } ({ $name })
day-off-item-range = { $from } to { $to } ({ $name })

term-starts = The day itself, { $day }, does not count; the first day of the term is { $first }.
term-only-policy = The law makes this term depend on something that does not hold here ({ $fact }). The organisation keeps the same term as a rule of its own.
term-starts-back = The term is counted back from { $day }; that day itself does not count.
term-skipped-weekly = Only working days count; the days of the weekend are left out.
term-skipped-days = These days do not count: { $days }.
term-counted = A term of { length-after-of } ends on { $nominal }.
term-counted-back = { length-after-of } earlier is { $nominal }.
term-minimum = { $days }; the term must hold at least { $working-days } working days and is therefore extended to { $to } ({ $source }).
term-extended-by-law = { $days }; the term therefore runs to the end of { $to } ({ $source }).
term-extended-by-rule = { $days }; by its own rule the term runs to the end of { $to }.
term-advanced = { $days }; the target is therefore brought forward to { $to }.
term-adjourned = The term was adjourned by { length-after-of }, counted from { $from }: it now ends on { $to }.
term-paused = The term was suspended for { length-after-of }: its end moves from { $from } to { $to }.
term-lengthened = Because of what was decided in this dossier, the term is { $to } instead of { $from }, counted from its start.
term-told-too-late = The notice of the longer term left on { $on }, after the last day, { $due }: the term stayed as it was.
term-stays-told = { $to } was already told as the last day. It stays the last day, although the term now ends on { $from }.
term-postponed = The complainant agreed to a later day: the end moves from { $from } to { $to }.

term-stays = { $day }, but remains the last day: { $reason }.
term-stays-rule = the rule of this term says that its end does not move
term-stays-not-statutory = this term is not set by statute, and no extension is laid down for it
term-stays-no-law = the calendar knows of no law that extends the term
term-stays-excepted = the law does not extend terms of more than { length-after-of } ({ $source })
term-stays-excepted-unit = the law does not extend terms that are expressed in { $unit ->
    [days] days
    [working-days] working days
    [weeks] weeks
    [months] months
   *[years] years
} ({ $source })
term-stays-counted-back = a term that is counted back does not move ({ $source })
term-stays-not-of-the-law = only the days that the law names move the end of a statutory term
term-stays-no-working-day = there is no working day within the term

warning-year-unknown = the calendar does not say which days of { $year } are designated as “{ $name }” ({ $source }); check the end date.
warning-before-calendar = the calendar is reliable from { $known-from }, and this term touches { $year }.
warning-before-law = { $source } has applied only since { $since }, and this term began earlier.
warning-together-excepted = each part of this term is extended, but together they may be too long for that ({ $source }); the safe date is { $nominal }.
