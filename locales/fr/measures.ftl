### Le registre des mesures : ce qui change grâce aux plaintes et aux litiges.

measures-title = Mesures
measures-text = Ce qui change grâce aux plaintes et aux litiges : ce qui est fait, qui s’en charge, pour quand, et si c’est fait. Vous voyez les mesures de vos services et celles dont vous vous chargez vous-même. Un numéro sans lien est celui d’un dossier d’une autre équipe. Ce qui est réparé pour une seule personne n’y figure que pour qui voit le dossier, qui s’en charge, et le gestionnaire des plaintes ou le responsable hiérarchique de ce service.
measures-filter = Quelles mesures
measures-progress = État
measures-progress-open = Pas encore faites
measures-progress-late = En retard
measures-progress-done = Faites
measures-progress-all = Toutes
measures-mine = Seulement celles dont je me charge
measures-empty-open = Aucune mesure n’est en cours.
measures-empty-late = Aucune mesure n’est en retard.
measures-empty-done = Aucune mesure n’est encore faite.
measures-empty-all = Il n’y a pas encore de mesures.
measures-caption = { $count ->
    [one] Une mesure
   *[other] { $count } mesures
}
measures-caption-part = { $count } des mesures
measures-column-what = Quoi
measures-column-owner = Qui
measures-column-due = Pour quand
measures-column-standing = État
measures-column-dossier = Dossier
measures-erased = Le texte a été effacé.
measures-pages = Feuilleter les mesures
measures-position = { $count } sur cette page
measures-back = Vers les mesures
measures-print-more = Seules les { $count } premières mesures figurent ici. Limitez la liste pour imprimer les autres.
measures-to-do = Vous vous chargez de { $count } mesures qui ne sont pas encore faites.
measures-mine-title = Mesures dont vous vous chargez
measures-say-done = Signaler que c’est fait
measures-own-title = Une mesure dont vous vous chargez ({ $number })
measures-shown = Qu’est-ce qui a été fait, et qu’est-ce qui le montre ?
measures-shown-hint = Par exemple la nouvelle façon de travailler, ou l’endroit où la trouver. La personne qui a enregistré la mesure lit ceci dans le dossier.
measures-done-ahead = Ce jour doit encore venir. Indiquez le jour où cela a été fait.
measures-done-button = C’est fait
measures-file = mesures
measures-file-more = Cette liste compte plus de { $most } mesures ; un fichier n’en contient pas autant. Limitez la liste, par exemple à un service, et téléchargez à nouveau.
measures-file-number = Dossier
measures-file-body = Organisation
measures-file-unit = Service
measures-file-of = Issue de
measures-file-kind = Type de mesure
measures-file-what = Quoi
measures-file-owner = Qui
measures-file-recorded = Consignée le
measures-file-decided = Décidée le
measures-file-decided-by = Qui a décidé, sur la base de quel rapport
measures-file-due = Au plus tard le
measures-file-done = Faite le
measures-file-shown = Ce qui le montre
