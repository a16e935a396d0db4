### The register of measures: what changes because of complaints and disputes.

measures-title = Measures
measures-text = What changes because of complaints and disputes: what is done, who sees to it, by when, and whether it is done. You see the measures of your services and those that you see to yourself. A number without a link is that of another team’s dossier. What is put right for one person stands here only for those who see the dossier or see to it, and for the complaints manager or the line manager of that service.
measures-filter = Which measures
measures-progress = State
measures-progress-open = Not done yet
measures-progress-late = Late
measures-progress-done = Done
measures-progress-all = All
measures-mine = Only those that I see to
measures-empty-open = No measure is open.
measures-empty-late = No measure is late.
measures-empty-done = No measure is done yet.
measures-empty-all = There are no measures yet.
measures-caption = { $count ->
    [one] One measure
   *[other] { $count } measures
}
measures-caption-part = { $count } of the measures
measures-column-what = What
measures-column-owner = Who
measures-column-due = By when
measures-column-standing = State
measures-column-dossier = Dossier
measures-erased = The text was erased.
measures-pages = Turn the pages of the measures
measures-position = { $count } on this page
measures-back = To the measures
measures-print-more = Only the first { $count } measures stand here. Narrow the list to print the others.
measures-to-do = You see to { $count } measures that are not done yet.
measures-mine-title = Measures that you see to
measures-say-done = Say that it is done
measures-own-title = A measure that you see to ({ $number })
measures-shown = What was done, and what shows it?
measures-shown-hint = For example the new way of working, or where to find it. Whoever recorded the measure reads this in the dossier.
measures-done-ahead = That day is still to come. Fill in the day on which it was done.
measures-done-button = It is done
measures-file = measures
measures-file-more = This list has more than { $most } measures; a file does not hold as many. Narrow the list, for example to one service, and download it again.
measures-file-number = Dossier
measures-file-body = Organisation
measures-file-unit = Service
measures-file-of = From a
measures-file-kind = Kind of measure
measures-file-what = What
measures-file-owner = Who
measures-file-recorded = Recorded on
measures-file-decided = Decided on
measures-file-decided-by = Who decided, on which report
measures-file-due = By
measures-file-done = Done on
measures-file-shown = What shows that
