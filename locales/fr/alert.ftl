### Ce que le personnel apprend, à l'écran et par courriel. Ni noms ni récits : qui lit par-dessus l'épaule n'apprend rien.

alert-owed = Prochaine démarche : { $activity }
alert-informed = Fait : { $activity }
alert-assigned = Ce dossier vous est attribué
alert-added = Le plaignant a ajouté quelque chose : à vérifier
alert-merged = Un autre message de la même personne se poursuit ici : à consulter
alert-handler-gone = L’agent traitant de ce dossier est parti ou n’a plus ce rôle : désignez-en un autre
alert-undeliverable = Un courriel au plaignant est revenu ; la lettre est prête à être imprimée et postée
alert-undeliverable-no-address = Un courriel au plaignant est revenu et aucune adresse postale n’est connue ; complétez l’adresse
alert-undeliverable-respondent = Un courriel à la personne mise en cause est revenu ; la lettre est prête à être imprimée et postée
alert-undeliverable-respondent-no-address = Un courriel à la personne mise en cause est revenu et aucune autre adresse n’est connue ; renseignez-vous
alert-undeliverable-receipt = L’accusé automatique adressé au plaignant est revenu ; vérifiez l’adresse électronique
alert-undeliverable-passed-on = Un courriel à l’autorité à laquelle le message est transmis est revenu ; la lettre est prête à être imprimée et postée
alert-term-soon = { $term } : le délai expire le { $due }
alert-term-today = { $term } : le délai expire aujourd’hui, le { $due }
alert-term-over = { $term } : le délai a expiré le { $due }
alert-term-passed = { $term } : le délai a expiré le { $due } et n’a pas été respecté
alert-term-moved = { $term } : le calendrier a changé et le délai expire désormais le { $due } au lieu du { $before }
alert-measure = Vous vous chargez d’une mesure, au plus tard le { $due }
alert-measure-soon = Une mesure dont vous vous chargez doit être faite le { $due } au plus tard
alert-measure-today = Une mesure dont vous vous chargez doit être faite aujourd’hui, { $due }
alert-measure-passed = Une mesure dont vous vous chargez devait être faite le { $due } au plus tard

alert-mail-due = { $told } ({ $term } : le { $due } au plus tard)
alert-mail-subject = { $number } : { $told }
alert-mail-body =
    Bonjour { $name },

    Dossier { $number } : { $told }.

    Vous le trouverez ici :
    { $link }

    Ce message a été envoyé automatiquement. Inutile d’y répondre.
alert-handler-away = La personne qui traite ce dossier est absente jusqu’au { $until } inclus et n’a pas de suppléant : { $count ->
    [one] il attend
   *[other] { $count } dossiers attendent
}
alert-handler-away-later = La personne qui traite ce dossier sera absente du { $from } au { $until } inclus, sans suppléant : { $count ->
    [one] il attendra
   *[other] { $count } dossiers attendront
}
alert-handler-away-later-open = La personne qui traite ce dossier sera absente à partir du { $from }, sans suppléant : { $count ->
    [one] il attendra
   *[other] { $count } dossiers attendront
}
alert-handler-away-open = La personne qui traite ce dossier est absente et n’a pas de suppléant : { $count ->
    [one] il attend
   *[other] { $count } dossiers attendent
}
