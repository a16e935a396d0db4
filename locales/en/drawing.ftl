# A procedure as a picture, and its rules in sentences.
drawing-title = The procedure
drawing-lead = What is done, by whom, in which order. Each column is a role. The rules of each step stand below the picture.
drawing-of-dossier = Where { $number } stands
drawing-where = Where this stands in the procedure
drawing-rules = The rules in words
drawing-back = Back to the dossier
drawing-legend-after = only after
drawing-legend-then = then to be done
drawing-mark-letter = letter
drawing-mark-also = also: { $roles }
drawing-mark-level = level { $stage }: { $roles }
drawing-mark-ends = end
drawing-mark-term = { $term }: { $length }
drawing-done = done
drawing-owed = to be done now
drawing-out = not part of the course
drawing-by = By: { $roles }.
drawing-by-in-stage = At level { $stage } by: { $roles }.
drawing-fallback = When none of those can: { $roles }.
drawing-after = Only after: { $acts }.
drawing-not-while = Not while this is still to be done: { $acts }.
drawing-only-if = Only if: { $fact }.
drawing-before-end = Only before the end of: { $term }.
drawing-term = { $term }: within { $length }, counted from: { $from }.
drawing-term-promised = { $term }: by the day promised at: { $from }.
drawing-letter = A letter leaves.
drawing-then = Then to be done: { $acts }.
drawing-then-if = If “{ $outcome }”, then to be done: { $acts }.
drawing-lapses = No longer part of the course: { $acts }.
drawing-lapses-if = If “{ $outcome }”, no longer part of the course: { $acts }.
drawing-joins = From then on part of the course: { $acts }.
drawing-joins-if = If “{ $outcome }”, from then on part of the course: { $acts }.
drawing-ends = It ends the dossier.
drawing-by-itself = Gehoor does it by itself as soon as it can be done.
drawing-by-itself-after = Gehoor does it by itself after the end of: { $term }.
drawing-after-end = Only after the end of: { $term }.
drawing-term-latest = { $term }: within { $length }, counted from the latest of: { $from }.
drawing-person-not = Not by: { $rules }.
drawing-assignee-not = Not to be given to: { $rules }.
drawing-signatures = It counts only when { $count } people sign it: { $roles }.
drawing-per = { $item ->
    [grievance] For each grievance by itself.
    [respondent] For each respondent by themselves.
    [party] For each party by itself: whoever complains and each respondent.
   *[seat] For each seat by itself.
}
drawing-seats = The seats: { $seats }.
drawing-per-stage = Anew at each level.
drawing-in-stages = Only at level: { $stages }.
drawing-repeatable = May be done more than once.
drawing-ties = A tie with the organisation counts as recent for { $months } months.
drawing-checks = What is looked at: { $checks }.
drawing-corrects = Puts right what is entered here: { $acts }.
drawing-not-at-first = Part of the course only when something brings it in.
drawing-from-the-start = To be done from the start.
drawing-waived = Need not be done while this is not so: { $fact }.
drawing-when-ended = Also possible in a dossier that has ended.
drawing-alerts = When it is to be done, these are told: { $roles }.
drawing-adjourns = Moves the end of { $term }, by { $length } in all at most.
drawing-postpones = Moves the end of { $term } to the day that is recorded.
drawing-pauses = The clock of { $term } stands still from then on.
drawing-resumes = The clock of { $term } goes on from then on.
drawing-resets = { $term } then takes { $length }, counted from its own start.
drawing-told-by = This counts only once these letters have left too: { $acts }.
drawing-ground = Ground: { $ground } ({ $source }).
drawing-letter-respondent = A letter leaves to the respondent.
drawing-letter-party = A letter leaves to that party.
drawing-encloses = With the letter goes: { $acts }.
drawing-mark-per = { $item ->
    [grievance] per grievance
    [respondent] per respondent
    [party] per party
   *[seat] per seat
}
drawing-mark-signatures = { $count } signatures
drawing-mark-grounds = { $count ->
    [one] one ground
   *[other] { $count } grounds
}
drawing-mark-before-end = until the end of: { $term }
drawing-mark-after-end = after the end of: { $term }
drawing-act = Kind of act: { $act }.
drawing-letter-name = The letter: { $letter }.
drawing-marked-per-stage = Kept for each level.
drawing-auto-outcome = Gehoor then records: { $outcome }.
drawing-keeps-their-part = Whoever is named keeps their part in the dossier.
drawing-exempts = May take part in a complaint about themselves, with the reason: { $roles }.
drawing-asks-told-inside = It is asked how and when this was told inside the organisation.
drawing-asks-decided = It is asked who decided on it, when, and on which report.
drawing-warns-before-day = { $days ->
    [one] They are told one working day before that day.
   *[other] They are told { $days } working days before that day.
}
drawing-warns-owner = { $days ->
    [one] Whoever sees to the measure is told one working day before its day.
   *[other] Whoever sees to the measure is told { $days } working days before its day.
}
drawing-informs = Once it is done, these are told of it: { $roles }.
drawing-notice = { $days ->
    [one] Whoever chooses a day fewer than one working day ahead is asked whether that is meant.
   *[other] Whoever chooses a day fewer than { $days } working days ahead is asked whether that is meant.
}
drawing-must-say = The letter does not leave without: { $facts }.
drawing-anchor = { $date ->
    [received-on] { $act } (the day of receipt)
    [given-on] { $act } (the day it was given)
    [notified-on] { $act } (the day it was notified)
    [sent-on] { $act } (the day it left)
   *[lodged-on] { $act } (the day it was lodged in writing)
}
drawing-anchor-term = the last day of: { $term } (when nothing came of it by then)
drawing-term-warns-before = { $days ->
    [one] A reminder one working day before the end.
   *[other] A reminder { $days } working days before the end.
}
drawing-term-told = Whoever complains is told the last day.
drawing-policy-unless = Where this is not so, it is a term of the organisation itself and not of the law: { $fact }.
drawing-term-once-owed = The term binds only once what meets it is to be done; until then its last day is only there to know.
drawing-basis-statute = This term rests on the law.
drawing-basis-policy = This term rests on the organisation’s own rules.
drawing-basis-agreement = This term rests on an agreement with whoever complains.
drawing-end-none = If the term ends on a day of rest, it stays that day.
drawing-end-extend = If the term ends on a day of rest, it runs until the next working day.
drawing-end-advance = If the term ends on a day of rest, it ends on the working day before.
drawing-layers = Days of rest that count: { $layers }.
drawing-layer-legal = those of the law
drawing-layer-sector = those of the sector
drawing-layer-closures = the closing days of the organisation
drawing-calendar = Counts by the calendar: { $calendar }.
drawing-levels = { $count ->
    [one] One level of handling.
   *[other] { $count } levels of handling.
}
drawing-cause = Cause to choose from: { $cause }.
drawing-never-before = { $act }: never before { $before }.
drawing-leads-to = After { $act } no dossier ends without { $to }.
drawing-leads-to-unless = After { $act } no dossier ends without { $to }, but with: { $unless }.
drawing-at-most-one = { $act }: at most once.
drawing-source = Source: { $source }.
drawing-to-be-verified = { $source } (still to be verified)
drawing-procedures = Procedures
drawing-procedures-lead = The procedures that an organisation can follow: what each is for, and its steps as a picture.
drawing-column-procedure = Procedure
drawing-column-about = What it is for
drawing-column-bodies = Followed by
drawing-alone = Open the drawing by itself: at full size, and to print
