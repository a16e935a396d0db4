### De kalender: wat er op welke dag gebeurt.

calendar-title = Kalender
calendar-text = Gesprekken met partijen, beloofde dagen en dagen die een ander bepaalt, van de dossiers die u mag zien.
calendar-spans = Per week of per maand
calendar-by-week = Per week
calendar-by-month = Per maand
calendar-turn = Andere dagen
calendar-before-week = Vorige week
calendar-after-week = Volgende week
calendar-before-month = Vorige maand
calendar-after-month = Volgende maand
calendar-position = { $first } tot en met { $last }
calendar-today = Naar vandaag
calendar-is-today = vandaag
calendar-empty = Op deze dagen staat er niets in de kalender.
calendar-further = De volgende regels
occasion-hearing = Horen
occasion-promise = Beloofde datum
calendar-back = Naar de kalender
calendar-print-more = Alleen de eerste { $count } regels staan hier.
