### Les pages du personnel : connexion, mon travail, enregistrement, registre, lettres, nouvelles, personnes.

staff-save = Enregistrer
staff-kept-title = Votre session avait expiré
staff-kept = Voici ce que vous aviez écrit. Rien n’a encore été envoyé : vérifiez, puis envoyez.
staff-choose = Choisissez

## Connexion

sign-in-title = Se connecter
sign-in-text = Pour les collaborateurs. Vous suivez votre propre plainte ou question ? Utilisez le numéro et le code de votre accusé de réception.
sign-in-login = Nom d’utilisateur
sign-in-password = Mot de passe
sign-in-button = Se connecter
sign-in-failed = Vous n’êtes pas connecté
sign-in-wrong = Le nom d’utilisateur ou le mot de passe n’est pas correct.
sign-in-wait = Un mot de passe erroné a été donné trop souvent. Réessayez dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.
sign-in-kept-title = Votre session a expiré
sign-in-kept = Ce que vous aviez écrit est conservé et rien n’a été envoyé. Connectez-vous : vous le retrouverez dans le formulaire.
sign-in-password-changed = Votre mot de passe est modifié. Connectez-vous avec le nouveau.
sign-in-signed-out = Vous êtes déconnecté.
sign-in-cast-title = Qui êtes-vous aujourd’hui ?
sign-in-cast-text = Ces personnes n’existent pas : elles font partie de la démonstration. Choisissez quelqu’un et voyez par ses yeux.
sign-in-cast-button = Se connecter comme { $name }
sign-in-typed = Vous préférez écrire ?
sign-in-cast-password = Mot de passe : { $password }
sign-in-cast-away = absent aujourd’hui
sign-in-cast-deputy = { $role } ({ $place }), comme suppléant

## Mise en service

first-run-title = Mettre Gehoor en service
first-run-text = Il n’y a pas encore d’administrateur. Créez ici le premier ; il ajoutera ensuite les autres collaborateurs.
first-run-code = Code d’installation
first-run-code-hint = Le code figure dans la fenêtre ou le journal où Gehoor a été lancé.
first-run-button = Créer l’administrateur
first-run-done = Gehoor est en service. Vous lisez ci-dessous ce qu’il faut encore pour commencer.

## Personnes et mots de passe : ce qui ne va pas

person-flaw-login-taken = Quelqu’un d’autre se connecte déjà avec ce nom d’utilisateur. Choisissez-en un autre.
person-flaw-login-malformed = Un nom d’utilisateur compte de 2 à 64 caractères : minuscules, chiffres et . - _ @ +
person-flaw-name-missing = Indiquez un nom.
person-flaw-name-too-long = Le nom est trop long : { $number } caractères au plus.
person-flaw-email-malformed = Indiquez une adresse électronique complète, par exemple nom@service.example.
person-flaw-password-too-short = Le mot de passe est trop court : { $number } caractères au moins. Une phrase convient très bien.
person-flaw-password-too-long = Le mot de passe est trop long : { $number } caractères au plus.
person-flaw-password-wrong = Le mot de passe actuel n’est pas correct. Tapez celui avec lequel vous vous connectez aujourd’hui.
person-flaw-too-many-tries = Un mot de passe erroné a été donné trop souvent. Réessayez dans { $number ->
    [one] { $number } seconde
   *[other] { $number } secondes
}.
person-flaw-person-unknown = Cette personne n’existe pas. Choisissez quelqu’un dans la liste.
person-flaw-role-not-of-staff = Choisissez un rôle dans la liste.
person-flaw-body-unknown = Choisissez une organisation dans la liste.
person-flaw-unit-unknown = Choisissez un service dans la liste.
person-flaw-deputy-of-oneself = Personne ne se remplace soi-même. Choisissez quelqu’un d’autre.
person-flaw-nothing-to-stand-in-for = Cette personne n’exerce pas ce rôle à cet endroit. Choisissez le rôle et l’endroit de la personne remplacée.
person-flaw-absence-ends-before-it-begins = Le dernier jour précède le premier. Inversez-les.
person-flaw-last-administrator = C’est le dernier administrateur. Désignez d’abord quelqu’un d’autre comme administrateur.
person-flaw-setup-code-wrong = Ce code d’installation n’est pas correct. Recopiez-le de la fenêtre ou du journal où Gehoor a été lancé.
person-flaw-administrator-exists = Il y a déjà un administrateur. Demandez-lui de vous ajouter.
person-flaw-passwords-differ = Les deux mots de passe ne sont pas identiques. Tapez deux fois le même.
person-flaw-date-missing = Indiquez une date.
person-flaw-date-unreadable = Cette date n’existe pas. Écrivez par exemple 2/3/2026.

## Mon travail

work-count-late = { $count ->
    [one] tâche en retard
   *[other] tâches en retard
}
work-count-week = { $count ->
    [one] tâche à échéance cette semaine
   *[other] tâches à échéance cette semaine
}
work-count-all = { $count ->
    [one] tâche au total
   *[other] tâches au total
}
work-news = { $count ->
    [one] Il y a une nouvelle alerte pour vous
   *[other] Il y a { $count } nouvelles alertes pour vous
}
work-news-all = Tout voir
work-todo-title = À faire
work-todo-empty = Rien ne vous attend. Tout ce qui vous revenait est fait.
work-may-title = Vous pouvez aussi
work-may-text = Ceci revient à un ou une collègue. Vous pouvez vous en charger si cela aide.
work-may-link = Ce qui revient à un ou une collègue et que vous pouvez faire aussi
work-may-none = Aucun ou aucune collègue n’a de tâche que vous pourriez faire aussi.
work-pages = Pages de mon travail
work-page-before = Précédent
work-page-after = Suivant
work-position = Dossiers { $first } à { $last } sur { $count }
work-column-number = Numéro
work-column-what = Quoi
work-column-about = Au sujet de
work-column-complainant = Plaignant
work-column-term = Délai
work-group-first = Premier de { $count } traités ensemble
work-group-with = Traité avec
work-group-count = ({ $count } au total)
work-anonymous = Anonyme
work-no-number = Pas encore de numéro
work-stage = niveau supérieur
work-handler-left = La personne qui traite le dossier est partie ou n’a plus ce rôle

due-today = aujourd’hui
due-left = { $days ->
    [one] encore { $days } jour
   *[other] encore { $days } jours
}
due-late = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
due-reason = { $term } : { $due }

## Enregistrement

registration-for = Pour quelle organisation ?
registration-none = Vous ne pouvez rien enregistrer ici : c’est le rôle du bureau d’enregistrement et des coordinateurs.
registration-closed = Vous ne pouvez rien enregistrer de nouveau : votre organisation est fermée aux nouveaux messages. Les dossiers en cours se poursuivent. Un administrateur peut la rouvrir.
registration-how = Comment est-ce arrivé ?
registration-medium = Mode de réception
registration-received-on = Reçu le
registration-received-on-hint = Le délai commence à courir ce jour-là, et non le jour de l’enregistrement.
registration-sent-on = Date du cachet de la poste
registration-sent-on-hint = Uniquement pour une lettre.
registration-source = Qui l’a transmis ?
registration-how-more = Cachet de la poste, ou transmis par quelqu’un d’autre
registration-service = De quelle prestation s’agit-il ?
registration-service-unknown = Je ne sais pas
registration-what = Que s’est-il passé ?
registration-kind = Nature
registration-kind-unknown = À déterminer plus tard
registration-message = Ce qui a été dit ou écrit
registration-message-hint = Dans les mots de la personne, aussi complètement que possible.
registration-desired = Qu’est-ce qui réglerait la situation pour la personne ?
registration-happened-on = Quand cela s’est-il passé ?
registration-what-more = Ce qui réglerait la situation, et quand cela s’est passé
registration-grievances = Griefs
registration-grievances-text = Chaque grief est apprécié séparément. Si vous ne remplissez rien, le début du message devient le premier grief ; le coordinateur des plaintes peut l’adapter plus tard.
registration-grievance = Grief { $number }
registration-subject = Objet du grief { $number }
registration-subject-none = À déterminer
registration-who = Qui l’introduit ?
registration-who-text = Sans adresse électronique, les lettres partent par la poste. Qui ne veut rien dire de soi reste anonyme.
registration-name = Nom
registration-organisation = Entreprise ou association
registration-email = Adresse électronique
registration-phone = Téléphone
registration-address = Adresse postale
registration-street = Rue et numéro
registration-postcode = Code postal
registration-town = Localité
registration-country = Pays
registration-country-hint = Uniquement pour l’étranger.
registration-language = Langue des lettres
registration-language-hint = La langue dans laquelle cette personne parle ou écrit.
registration-relation = Qualité
registration-relation-none = Inconnue
registration-representative = Quelqu’un l’introduit pour une autre personne
registration-representative-text = Indiquez plus haut de qui est la plainte, et ici qui agit au nom de cette personne. Les lettres vont au représentant.
registration-button = Enregistrer le message
registration-done = Enregistré sous le numéro { $number }.
registration-done-elsewhere = Avec votre rôle, vous ne voyez pas ce dossier ; qui le traite le voit. Communiquez le numéro à la personne qui l’a introduit.
registration-refused = Ce message ne peut pas être enregistré ainsi
registration-flaw-body = Choisissez une organisation pour laquelle vous pouvez enregistrer.
registration-flaw-service = Choisissez une prestation dans la liste.
registration-flaw-medium = Choisissez comment le message est arrivé.
registration-flaw-source = Choisissez qui l’a transmis.
registration-flaw-kind = Choisissez une nature dans la liste.
registration-flaw-language = Choisissez dans quelle langue cette personne reçoit nos lettres.
registration-flaw-relation = Choisissez une qualité dans la liste.
registration-flaw-subject = Choisissez un objet dans la liste.
registration-flaw-date-missing = Indiquez quand le message a été reçu.
registration-flaw-date-unreadable = Cette date n’existe pas. Écrivez par exemple 2/3/2026.
registration-flaw-date-future = Cette date est dans le futur. Le dernier jour possible est aujourd’hui, le { $today }.
registration-flaw-date-long-ago = Cette date remonte à plus de cinq ans. Vérifiez l’année.
registration-flaw-sent-after = La lettre ne peut pas avoir été envoyée après sa réception. Vérifiez les deux dates.
registration-flaw-message-missing = Notez ce qui a été dit ou écrit.
registration-flaw-too-long = Ce texte est trop long : { $max } caractères au plus.
registration-flaw-grievance-missing = Décrivez aussi le grief qui a cet objet.
registration-flaw-email = Indiquez une adresse électronique complète, par exemple nom@service.example, ou laissez ce champ vide.
registration-flaw-address = Indiquez la rue et la localité, ou aucune des deux.

## Lettres à poster

letters-text = Imprimez la lettre, postez-la, puis indiquez qu’elle est partie : ce n’est qu’alors qu’elle compte comme envoyée.
letters-caption = Lettres prêtes, les plus anciennes d’abord
letters-column-number = Dossier
letters-column-letter = Lettre
letters-column-to = Destinataire
letters-column-written = Rédigée le
letters-column-done = Postée ?
letters-open = Voir et imprimer
letters-posted = Postée aujourd’hui
letters-other-day = Postée un autre jour ?
letters-posted-on = Postée le
letters-posted-then = Noter
letters-no-address = Aucune adresse postale n’est connue.
letters-add-address = Compléter l’adresse
letters-empty = Aucune lettre n’attend. Tout ce qui devait être imprimé est parti.
letters-done = La lettre du dossier { $number } est notée comme postée.
letters-not-posted = Finalement non postée
letters-not-posted-why = Pour quelle raison ?
letters-not-posted-note = Noter
letters-not-posted-unsaid = Dites pourquoi la lettre n’a finalement pas été postée. Rien n’est encore noté.
letters-back-again = La lettre du dossier { $number } attend à nouveau d’être postée. Le cours du dossier garde la trace de ce qui avait été noté.
letters-gone = Cette lettre n’attend plus : elle est déjà postée, ou elle n’est plus nécessaire.
letters-refused = Cela n’a pas pu être noté
letters-back = Retour aux lettres

## Nouvelles

alerts-text = Ce qui s’est passé dans vos dossiers, ou va s’y passer.
alerts-new = Nouveau
alerts-done = Fait ({ $count })
alerts-all-seen = Marquer tout comme vu
alerts-empty = Il n’y a pas encore d’alertes. Quand un dossier vous est confié ou qu’un délai touche à sa fin, vous le lisez ici.
alerts-none-wait = Plus rien ne vous attend.
alerts-column-when = Quand
alerts-column-what = Quoi
alerts-column-dossier = Dossier

## Personnes

people-add = Ajouter quelqu’un
people-column-name = Nom
people-column-login = Nom d’utilisateur
people-column-roles = Rôles
people-column-away = Absence
people-caption = Tout le monde, par nom
people-inactive = Parti
people-no-roles = Aucun rôle
people-no-password = Ne peut pas encore se connecter : il n’y a pas de mot de passe
people-role-in = { $role } ({ $place })
people-role-for = { $role } ({ $place }), en l’absence de { $holder }
people-away-until = du { $from } au { $until } inclus
people-away-since = à partir du { $from }
people-new-text = Vous donnerez les rôles à l’étape suivante.
people-name = Nom
people-login = Nom d’utilisateur
people-login-hint = Minuscules, chiffres et . - _ @ +
people-email = Adresse électronique
people-email-hint = Un message y est envoyé quand il y a quelque chose à faire.
people-language = Langue de l’écran
people-password = Mot de passe
people-password-hint = Au moins 12 caractères. Une phrase facile à retenir est la plus sûre.
people-password-again = Le même mot de passe, encore une fois
people-add-button = Ajouter
people-details-title = Données
people-roles-title = Rôles
people-roles-text = Un suppléant agit, et voit alors les dossiers, tant que personne qui exerce lui-même ce rôle à cet endroit n’est présent et libre d’agir.
people-role = Rôle
people-place = Où
people-place-missing = Choisissez où.
people-role-unknown-there = La procédure de { $body } ne connaît pas le rôle { $role }. Choisissez un autre endroit ou un autre rôle, ou cochez que c’est bien voulu.
people-ahead = Donner quand même : pour une procédure que l’organisation suivra plus tard
people-place-whole = { $body } : toute l’organisation
people-place-every = toutes les organisations, y compris les nouvelles
people-place-every-choice = Toutes les organisations, y compris les nouvelles : uniquement pour le rôle d’administrateur
people-place-unit = { $body } : { $unit }
people-deputy-for = Remplace
people-deputy-none = Personne : le rôle est celui de cette personne
people-grant = Donner le rôle
people-revoke = Retirer
people-revoke-this = Retirer : { $role }
people-lost-revoke = Retirer ce rôle à { $name } ?
people-lost-departure = Départ de { $name } ?
people-lost-title = Auprès de { $body }, ceci sera bloqué
people-lost-dossiers = Cela y attend maintenant : { $numbers }.
people-lost-first = Donnez d’abord le rôle à quelqu’un d’autre, si possible.
people-lost-revoke-button = Retirer quand même
people-absences-title = Absence
people-absences-none = Aucune absence connue.
people-from = Premier jour d’absence
people-until = Dernier jour d’absence
people-until-hint = Laissez vide si vous ne le savez pas encore.
people-absence-add = Noter l’absence
people-absence-remove = Supprimer
people-absence-remove-this = Supprimer : { $days }
people-password-title = Donner un nouveau mot de passe
people-password-text = La personne est déconnectée partout et se reconnecte avec ce mot de passe.
people-password-button = Définir le mot de passe
people-leave-title = Départ
people-leave-text = Qui part ne peut plus se connecter. Son nom reste auprès de ce qu’il ou elle a fait.
people-leave-button = Consigner le départ
people-return-text = Cette personne est partie et ne peut pas se connecter.
people-return-button = Consigner le retour
people-done-added = { $name } figure maintenant dans la liste. Donnez un rôle.
people-done-details = Les données sont enregistrées.
people-done-granted = { $name } a maintenant ce rôle : { $role }.
people-done-revoked = Le rôle est retiré.
people-done-absence = L’absence est notée.
people-done-absence-removed = L’absence est supprimée.
people-done-password = Le mot de passe est défini.
people-done-left = { $name } ne peut plus se connecter.
people-done-returned = { $name } peut à nouveau se connecter.

account-title = Mon compte
account-text = Votre nom, votre adresse électronique et vos rôles sont tenus à jour par un administrateur.
account-away-text = Pendant votre absence, votre travail revient à vos suppléants.
account-password-title = Choisir un autre mot de passe
account-password-text = Vous êtes déconnecté partout et vous vous reconnectez.
account-present-password = Mot de passe actuel
account-new-password = Nouveau mot de passe
account-password-button = Modifier le mot de passe
account-link = Mon compte : noter une absence ou modifier le mot de passe
people-absent-until = absent jusqu’au { $until } inclus
people-absent = absent
people-no-deputy = Personne ne remplace cette personne : ce qu’elle traite attend. Donnez le rôle à quelqu’un comme suppléant, ou faites transmettre le travail.
account-no-deputy = Vous n’avez pas de suppléant : ce que vous traitez attend votre retour. Demandez un suppléant à la personne qui gère les rôles, ou faites transmettre votre travail.
