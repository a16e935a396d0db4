### Le calendrier : ce qui se passe quel jour.

calendar-title = Calendrier
calendar-text = Auditions des parties, dates promises et dates fixées par d’autres, pour les dossiers que vous pouvez consulter.
calendar-spans = Par semaine ou par mois
calendar-by-week = Par semaine
calendar-by-month = Par mois
calendar-turn = Autres jours
calendar-before-week = Semaine précédente
calendar-after-week = Semaine suivante
calendar-before-month = Mois précédent
calendar-after-month = Mois suivant
calendar-position = du { $first } au { $last }
calendar-today = Revenir à aujourd’hui
calendar-is-today = aujourd’hui
calendar-empty = Rien ne figure au calendrier pour ces jours.
calendar-further = Les lignes suivantes
occasion-hearing = Audition
occasion-promise = Date promise
calendar-back = Vers le calendrier
calendar-print-more = Seules les { $count } premières lignes figurent ici.
