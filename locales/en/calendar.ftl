### The calendar: what happens on which day.

calendar-title = Calendar
calendar-text = Hearings, promised dates and dates that others set, of the dossiers that you may see.
calendar-spans = By week or by month
calendar-by-week = By week
calendar-by-month = By month
calendar-turn = Other days
calendar-before-week = Previous week
calendar-after-week = Next week
calendar-before-month = Previous month
calendar-after-month = Next month
calendar-position = { $first } to { $last }
calendar-today = Back to today
calendar-is-today = today
calendar-empty = Nothing stands in the calendar on these days.
calendar-further = The next lines
occasion-hearing = Hearing
occasion-promise = Promised date
calendar-back = To the calendar
calendar-print-more = Only the first { $count } lines stand here.
