## Registre

register-search = Chercher dans le registre
register-search-hint = Numéro, nom, adresse électronique, téléphone ou mots des textes. Mettez un tiret (-) devant un mot qui ne peut pas y figurer, un astérisque (*) après un début de mot.
register-go = Chercher
register-nothing = Rien trouvé pour « { $question } ». Essayez avec moins de mots ou d’autres mots.
register-words = Mots
register-filter = Limiter la liste
register-any = Tous
register-state = État
register-kind = Nature
register-place = Service
register-handler = Agent traitant
register-nobody = Encore personne
register-medium = Mode de réception
register-language = Langue
register-term = Délai
register-term-late = En retard
register-term-week = Expire cette semaine
register-term-days-14 = Expire dans les 14 jours
register-term-days-30 = Expire dans les 30 jours
register-subject = Objet
register-from = Reçu à partir du
register-until = Reçu jusqu’au
register-open = Uniquement les dossiers en cours
register-mine = Uniquement ceux que je traite
register-sort = Ordre
register-sort-newest = les derniers reçus d’abord
register-sort-oldest = les premiers reçus d’abord
register-sort-due = le délai le plus proche d’abord
register-sort-due-last = le délai le plus lointain d’abord
register-sort-number = par numéro, le plus bas d’abord
register-sort-number-last = par numéro, le plus élevé d’abord
register-sort-changed = les derniers modifiés d’abord
register-show = Afficher
register-clear = Tout afficher
register-limits = Ce à quoi la liste est limitée
register-limit = { $name } : { $value }
register-lift = Ne plus limiter à { $limit }
register-column-number = Numéro
register-received = reçu le { $date }
register-column-about = Au sujet de
register-column-complainant = Plaignant
register-column-state = État
register-column-term = Délai
register-column-handler = Agent traitant
register-empty = Aucun dossier trouvé. Limitez moins la liste.
register-empty-all = Il n’y a pas encore de dossier que vous puissiez consulter.
register-pages = Pages du registre
register-first = Vers le début
register-further = Suivant
register-back = Vers le registre
register-print = Imprimer
register-print-title = Liste des dossiers
register-printed = Le { $date }, pour { $name }
register-causes = { $count } dossiers pour { $causes } affaires : ce qui est traité ensemble ou a été fusionné forme une seule affaire.
register-print-more = Seuls les { $count } premiers dossiers figurent ici. Limitez la liste pour imprimer les autres.
register-file = Télécharger pour un tableur
register-file-more = Cette liste compte plus de { $most } dossiers ; un fichier n’en contient pas autant. Limitez la liste, par exemple à une année, et téléchargez à nouveau.
register-file-number = Numéro
register-file-cause = Affaire (numéro du premier)
register-file-received = Reçu le
register-file-registered = Enregistré le
register-file-closed = Clôturé le
register-file-state = État
register-file-kind = Nature
register-file-medium = Mode de réception
register-file-language = Langue
register-file-body = Organisation
register-file-unit = Service
register-file-complainant = Plaignant
register-file-about = Au sujet de
register-file-handler = Agent traitant
register-file-due = Fin du délai
register-views = Listes conservées
register-view-title = Conserver cette liste
register-view-name = Nom de la liste
register-view-name-hint = Par exemple : en retard dans mon service. Avec un nom que vous utilisez déjà, vous remplacez cette liste.
register-view-keep = Conserver
register-view-flaw = Donnez un nom de 1 à { $most } caractères. Vous pouvez conserver { $views } listes ; supprimez-en une si vous en avez autant.
register-view-empty = Cette liste n’est limitée à rien. Choisissez d’abord à quoi la limiter, puis conservez-la.
register-view-is-first = (affichée d’abord)
register-view-first = Ouvrir le registre avec cette liste
register-view-not-first = Ne plus ouvrir le registre avec cette liste
register-view-forget = Supprimer cette liste
register-workload = Répartition du travail
register-workload-text = Les dossiers en cours que vous pouvez consulter, par agent traitant.
register-workload-empty = Il n’y a pas de dossier en cours.
register-workload-caption = Dossiers en cours par agent traitant
register-workload-handler = Agent traitant
register-workload-open = En cours
register-workload-late = En retard
register-workload-soon = Cette semaine
register-workload-oldest = Le plus ancien
register-workload-deed = Ce que vous pouvez faire
register-workload-left = Parti
register-handler-left = { $name } (parti)
register-caption = { $count ->
    [one] 1 dossier, { $order }
   *[other] { $count } dossiers, { $order }
}
register-caption-first = Les { $count } premiers dossiers, { $order }
register-caption-next = Les { $count } dossiers suivants, { $order }
register-caption-last = { $count ->
    [one] Le dernier dossier, { $order }
   *[other] Les { $count } derniers dossiers, { $order }
}
register-position = { $count ->
    [one] 1 dossier sur cette page
   *[other] { $count } dossiers sur cette page
}

## Transmission

handover-title = Transmettre le travail de { $name }
handover-link = Transmettre le travail
handover-ask = Demandez d’abord à un coordinateur des plaintes de transmettre les dossiers en cours : Registre, Répartition du travail.
handover-empty = Rien à transmettre ici : vous ne voyez aucun dossier en cours de cette personne.
handover-to = À qui
handover-to-hint = Pour chaque dossier, on vérifie si cette personne peut le traiter.
handover-choose = Choisissez une personne
handover-absent = absent
handover-reason = Pourquoi
handover-reason-hint = Ceci figurera comme note dans chaque dossier.
handover-dossiers = Quels dossiers
handover-dossiers-hint = Décochez ce que vous ne transmettez pas, ou à quelqu’un d’autre.
handover-due = délai jusqu’au { $date }
handover-takes = peut reprendre { $count } sur { $all }
handover-stays = Reste où il est
handover-stays-text = Vous ne pouvez pas transmettre ces dossiers maintenant.
handover-no-other = Personne d’autre n’est agent traitant ici.
handover-leaves = { $count ->
    [one] Cette personne a encore { $count } dossier en cours en main. Son départ le laisse sans agent traitant.
   *[other] Cette personne a encore { $count } dossiers en cours en main. Son départ les laisse sans agent traitant.
 }
handover-button = Transmettre
handover-flaw-dossier = Cochez au moins un dossier.
handover-more = Seuls { $most } dossiers peuvent être transmis à la fois : voici les premiers. Transmettez ensuite le reste.
handover-flaw-to = Choisissez à qui vous transmettez : un autre agent traitant.
handover-flaw-reason = Écrivez brièvement pourquoi, par exemple : départ d’un collègue.
handover-elsewhere = Le dossier est entre-temps chez quelqu’un d’autre, ou vous ne pouvez pas le consulter.
handover-impossible = La procédure de ce dossier ne connaît pas d’agent traitant.
handover-done-title = Travail transmis
handover-done = { $all ->
    [one] { $count ->
        [0] Le dossier n’a pas été transmis à { $name }.
       *[other] Le dossier est maintenant chez { $name }.
    }
   *[other] { $count ->
        [0] Aucun des { $all } dossiers n’a été transmis à { $name }.
        [1] 1 dossier sur { $all } est maintenant chez { $name }.
       *[other] { $count } dossiers sur { $all } sont maintenant chez { $name }.
    }
}
handover-results = Ce qui est advenu de chaque dossier
handover-result = Résultat
handover-moved = Transmis
handover-not-moved = Non transmis :
handover-rest = Ce qui reste à transmettre
handover-not-there = Pas disponible pour reprendre : { $names } (absent, ou seulement suppléant de quelqu’un qui est là).
handover-only-to-send = n’attend plus que l’envoi
