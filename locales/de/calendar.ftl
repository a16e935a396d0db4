### Der Kalender: was an welchem Tag geschieht.

calendar-title = Kalender
calendar-text = Anhörungen, zugesagte Termine und Termine, die andere festlegen, aus den Akten, die Sie einsehen dürfen.
calendar-spans = Nach Woche oder Monat
calendar-by-week = Nach Woche
calendar-by-month = Nach Monat
calendar-turn = Andere Tage
calendar-before-week = Vorige Woche
calendar-after-week = Nächste Woche
calendar-before-month = Voriger Monat
calendar-after-month = Nächster Monat
calendar-position = { $first } bis { $last }
calendar-today = Zurück zu heute
calendar-is-today = heute
calendar-empty = In diesen Tagen steht nichts im Kalender.
calendar-further = Die nächsten Zeilen
occasion-hearing = Anhörung
occasion-promise = Zugesagter Termin
calendar-back = Zum Kalender
calendar-print-more = Nur die ersten { $count } Zeilen stehen hier.
