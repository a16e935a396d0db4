## Registre

register-search = Chercher dans le registre
register-search-hint = Numéro, nom, adresse e-mail, téléphone ou mots des textes. Mettez - devant un mot qui ne peut pas y figurer, * après un début de mot.
register-go = Chercher
register-nothing = Rien trouvé pour « { $question } ». Essayez avec moins de mots ou d'autres mots.
register-filter = Limiter la liste
register-state = État
register-any-state = Tous les états
register-kind = Nature
register-any-kind = Toutes les natures
register-body = Organisation
register-any-body = Toutes les organisations
register-open = Uniquement les dossiers en cours
register-mine = Uniquement ceux que je traite
register-late = Uniquement ceux en retard
register-show = Afficher
register-clear = Tout afficher
register-caption = Dossiers, les derniers reçus d'abord
register-column-number = Numéro
register-received = reçu le { $date }
register-column-about = Au sujet de
register-column-complainant = Plaignant
register-column-state = État
register-column-term = Délai
register-column-handler = Gestionnaire
register-empty = Aucun dossier ne répond à ces critères.
register-empty-all = Il n'y a pas encore de dossier que vous puissiez consulter.
register-pages = Pages du registre
register-newest = Vers les plus récents
register-older = Dossiers plus anciens
register-position = { $count ->
    [one] { $count } dossier sur cette page
   *[other] { $count } dossiers sur cette page
}
