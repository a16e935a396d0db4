# Une procédure en dessin, et ses règles en phrases.
drawing-title = La procédure
drawing-lead = Ce qui se fait, par qui et dans quel ordre. Chaque colonne est un rôle. Les règles de chaque étape figurent sous le dessin.
drawing-of-dossier = Où en est { $number }
drawing-where = Où en est ce dossier dans la procédure
drawing-rules = Les règles en toutes lettres
drawing-back = Retour au dossier
drawing-legend-after = seulement après
drawing-legend-then = ensuite à faire
drawing-mark-letter = lettre
drawing-mark-also = aussi : { $roles }
drawing-mark-level = niveau { $stage } : { $roles }
drawing-mark-ends = fin
drawing-mark-term = { $term } : { $length }
drawing-done = fait
drawing-owed = à faire maintenant
drawing-out = ne fait pas partie du parcours
drawing-by = Par : { $roles }.
drawing-by-in-stage = Au niveau { $stage }, par : { $roles }.
drawing-fallback = Si aucun d’eux ne le peut : { $roles }.
drawing-after = Seulement après : { $acts }.
drawing-not-while = Pas tant que ceci reste à faire : { $acts }.
drawing-only-if = Seulement si : { $fact }.
drawing-before-end = Seulement avant la fin de : { $term }.
drawing-term = { $term } : délai de { $length }, à compter de : { $from }.
drawing-term-promised = { $term } : au plus tard le jour promis lors de : { $from }.
drawing-letter = Une lettre part.
drawing-then = Ensuite à faire : { $acts }.
drawing-then-if = Si « { $outcome } », ensuite à faire : { $acts }.
drawing-lapses = Ne fait plus partie du parcours : { $acts }.
drawing-lapses-if = Si « { $outcome } », ne fait plus partie du parcours : { $acts }.
drawing-joins = Fait dès lors partie du parcours : { $acts }.
drawing-joins-if = Si « { $outcome } », fait dès lors partie du parcours : { $acts }.
drawing-ends = Met fin au dossier.
drawing-by-itself = Gehoor le fait de lui-même dès que c’est possible.
drawing-by-itself-after = Gehoor le fait de lui-même après la fin de : { $term }.
drawing-after-end = Seulement après la fin de : { $term }.
drawing-term-latest = { $term } : dans les { $length }, à compter du dernier de ces actes : { $from }.
drawing-person-not = Pas par : { $rules }.
drawing-assignee-not = Ne peut être confié à : { $rules }.
drawing-signatures = Ne vaut que signé par { $count } personnes : { $roles }.
drawing-per = { $item ->
    [grievance] Pour chaque grief séparément.
    [respondent] Pour chaque personne mise en cause séparément.
    [party] Pour chaque partie séparément : qui se plaint et chaque personne mise en cause.
   *[seat] Pour chaque siège séparément.
}
drawing-seats = Les sièges : { $seats }.
drawing-per-stage = À nouveau à chaque niveau.
drawing-in-stages = Seulement au niveau : { $stages }.
drawing-repeatable = Peut se faire plus d’une fois.
drawing-ties = Un lien avec l’organisation compte comme récent pendant { $months } mois.
drawing-checks = Ce qui est examiné : { $checks }.
drawing-corrects = Rectifie ce qui est inscrit ici : { $acts }.
drawing-not-at-first = N’entre dans le déroulement que si quelque chose l’y amène.
drawing-from-the-start = À faire dès le début.
drawing-waived = N’est pas requis tant que ceci n’est pas le cas : { $fact }.
drawing-when-ended = Possible aussi dans un dossier clos.
drawing-alerts = Quand c’est à faire, sont avertis : { $roles }.
drawing-adjourns = Reporte la fin de { $term }, de { $length } au plus en tout.
drawing-postpones = Reporte la fin de { $term } au jour qui est inscrit.
drawing-pauses = Le délai { $term } est suspendu à partir de ce moment.
drawing-resumes = Le délai { $term } reprend à partir de ce moment.
drawing-resets = { $term } dure alors { $length }, à compter de son propre début.
drawing-told-by = Cela ne vaut que lorsque ces lettres sont parties aussi : { $acts }.
drawing-ground = Motif : { $ground } ({ $source }).
drawing-letter-respondent = Une lettre part à la personne mise en cause.
drawing-letter-party = Une lettre part à cette partie.
drawing-encloses = Est joint à la lettre : { $acts }.
drawing-mark-per = { $item ->
    [grievance] par grief
    [respondent] par personne en cause
    [party] par partie
   *[seat] par siège
}
drawing-mark-signatures = { $count } signatures
drawing-mark-grounds = { $count ->
    [one] un motif
   *[other] { $count } motifs
}
drawing-mark-before-end = jusqu’à la fin de : { $term }
drawing-mark-after-end = après la fin de : { $term }
drawing-act = Nature de l’acte : { $act }.
drawing-letter-name = La lettre : { $letter }.
drawing-marked-per-stage = Suivi pour chaque niveau.
drawing-auto-outcome = Gehoor note alors : { $outcome }.
drawing-keeps-their-part = La personne indiquée garde son rôle dans le dossier.
drawing-exempts = Peuvent participer à une plainte les concernant, motif à l’appui : { $roles }.
drawing-asks-told-inside = Il est demandé comment et quand cela a été communiqué au sein de l’organisation.
drawing-asks-decided = Il est demandé qui en a décidé, quand et sur la base de quel rapport.
drawing-warns-before-day = { $days ->
    [one] Ils en sont avertis un jour ouvrable avant ce jour.
   *[other] Ils en sont avertis { $days } jours ouvrables avant ce jour.
}
drawing-warns-owner = { $days ->
    [one] La personne qui s’occupe de la mesure est avertie un jour ouvrable avant l’échéance.
   *[other] La personne qui s’occupe de la mesure est avertie { $days } jours ouvrables avant l’échéance.
}
drawing-informs = Une fois que c’est fait, l’apprennent : { $roles }.
drawing-notice = { $days ->
    [one] Qui choisit un jour à moins d’un jour ouvrable doit dire que c’est bien voulu.
   *[other] Qui choisit un jour à moins de { $days } jours ouvrables doit dire que c’est bien voulu.
}
drawing-must-say = La lettre ne part pas sans : { $facts }.
drawing-anchor = { $date ->
    [received-on] { $act } (le jour de la réception)
    [given-on] { $act } (le jour où elle a été rendue)
    [notified-on] { $act } (le jour où elle a été notifiée)
    [sent-on] { $act } (le jour de l’envoi)
   *[lodged-on] { $act } (le jour de l’introduction par écrit)
}
drawing-anchor-term = le dernier jour de : { $term } (si rien n’est venu d’ici là)
drawing-term-warns-before = { $days ->
    [one] Un rappel un jour ouvrable avant la fin.
   *[other] Un rappel { $days } jours ouvrables avant la fin.
}
drawing-term-told = Le dernier jour est communiqué à la personne qui se plaint.
drawing-policy-unless = Si cela n’est pas le cas, c’est un délai de l’organisation elle-même et non de la loi : { $fact }.
drawing-term-once-owed = Ce délai ne lie qu’à partir du moment où ce qui permet de le respecter est à faire ; jusque-là, le dernier jour n’est donné qu’à titre d’information.
drawing-basis-statute = Ce délai repose sur la loi.
drawing-basis-policy = Ce délai repose sur des règles propres.
drawing-basis-agreement = Ce délai repose sur un accord avec la personne qui se plaint.
drawing-end-none = Si le délai expire un jour de repos, ce jour reste le dernier.
drawing-end-extend = Si le délai expire un jour de repos, il est prolongé jusqu’au jour ouvrable suivant.
drawing-end-advance = Si le délai expire un jour de repos, il prend fin le jour ouvrable précédent.
drawing-layers = Jours de repos pris en compte : { $layers }.
drawing-layer-legal = ceux de la loi
drawing-layer-sector = ceux du secteur
drawing-layer-closures = les jours de fermeture de l’organisation
drawing-calendar = Compte selon le calendrier : { $calendar }.
drawing-levels = { $count ->
    [one] Un seul niveau de traitement.
   *[other] { $count } niveaux de traitement.
}
drawing-cause = Cause à choisir : { $cause }.
drawing-never-before = { $act } : jamais avant { $before }.
drawing-leads-to = Après { $act }, aucun dossier ne prend fin sans { $to }.
drawing-leads-to-unless = Après { $act }, aucun dossier ne prend fin sans { $to }, sauf par : { $unless }.
drawing-at-most-one = { $act } : une fois au plus.
drawing-source = Source : { $source }.
drawing-to-be-verified = { $source } (reste à vérifier)
drawing-procedures = Procédures
drawing-procedures-lead = Les procédures qu’une organisation peut suivre : à quoi chacune sert, et ses étapes en dessin.
drawing-column-procedure = Procédure
drawing-column-about = À quoi elle sert
drawing-column-bodies = Suivie par
drawing-alone = Ouvrir le dessin seul : en taille réelle, et pour l’imprimer
