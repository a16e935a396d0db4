### Le libellé des lettres, la lettre avant l’envoi, et le courrier électronique.

## La lettre avant l’envoi
preview-look = Voir d’abord la lettre
preview-title = { $count ->
    [one] La lettre telle qu’elle partirait
   *[other] Les lettres telles qu’elles partiraient
}
preview-nothing-yet = { $count ->
    [one] Rien n’a encore été fait ni envoyé. Relisez la lettre ; envoyez-la ensuite ou modifiez le formulaire.
   *[other] Rien n’a encore été fait ni envoyé. Relisez les lettres ; envoyez-les ensuite ou modifiez le formulaire.
}
preview-back = Revenir au formulaire
preview-none = Aucune lettre ne partirait maintenant.
preview-by-email = Par courriel à { $name }, { $address }.
preview-by-post = Par la poste à { $name }, { $address }. La lettre doit être imprimée et postée.
preview-by-post-no-address = Par la poste à { $name }, mais aucune adresse n’est connue. Ajoutez d’abord l’adresse.

## Le libellé des lettres
wording-title = Lettres
wording-lead = La procédure détermine quelles lettres existent et ce qu’elles doivent contenir. Les mots autour sont les vôtres. Ce que vous ne modifiez pas reste tel que fourni.
wording-column-letter = Lettre lors de
wording-column-languages = Langues
wording-receipt = Accusé de dépôt, aussitôt après l’envoi
wording-passed-on = Transmission à une autre autorité
wording-own = libellé propre
wording-older = Pour les dossiers qui suivent la version { $version } de la procédure.
wording-disputes = Pour les litiges, qui suivent une procédure à part : { $procedure }.
wording-former = ancien libellé à vérifier
wording-former-text = Vous aviez pour cette lettre vos propres mots dans une autre version de la procédure. Les nouveaux dossiers reçoivent maintenant le libellé fourni. Partez de vos mots d’avant, relisez-les et enregistrez-les.
wording-former-use = Partir des mots d’avant
wording-unfit = à corriger
wording-unfit-text = Ces mots ne conviennent plus à cette lettre. Tant qu’ils ne sont pas corrigés et enregistrés, la lettre part dans le libellé fourni. Ce qui ne va pas est indiqué ici.
wording-unused-title = Libellé propre que les nouvelles lettres n’ont pas
wording-unused-former = { $letter } ({ $language }) : vos mots appartiennent à une autre version de la procédure. Les nouveaux dossiers reçoivent le libellé fourni jusqu’à ce que vous ayez enregistré le vôtre pour cette version.
wording-unused-unfit = { $letter } ({ $language }) : vos mots ne conviennent plus à cette lettre. Elle part dans le libellé fourni jusqu’à ce que vous les ayez corrigés.
wording-unused-mend = Relire
wording-own-title = Votre libellé
wording-shipped-title = Libellé fourni
wording-subject = Objet
wording-words = Texte de la lettre
wording-words-hint = Une ligne vide commence un nouvel alinéa. ## fait un intertitre, **deux astérisques** mettent en gras, un tiret en tête fait une liste.
wording-look = Voir la lettre
wording-preview = La lettre avec des données d’exemple
wording-preview-note = Ceci est un exemple avec des données inventées. Rien n’a encore été enregistré.
wording-preview-mail = Le courriel sans mise en forme
wording-case-admissible = Si la plainte est recevable
wording-case-inadmissible = Si la plainte est irrecevable
wording-case-may-escalate = Lors de la première réponse
wording-case-new-decision = Après une nouvelle analyse, avec une nouvelle décision
wording-case-upheld = Après une nouvelle analyse, si la décision est maintenue
wording-case-to-complainant = Au plaignant
wording-case-to-respondent = À la personne mise en cause
wording-back = Revenir au libellé fourni
wording-back-text = Votre libellé de cette lettre disparaît. Il reste visible dans la liste des modifications.
wording-facts = Ce que vous pouvez insérer
wording-facts-text = À ces endroits, Gehoor reprend ce qui figure dans le dossier. Ce qui se trouve entre {"{?nom}"} et {"{/nom}"}, chacun sur sa propre ligne, n’apparaît que si la donnée existe. Avec {"{?!nom}"}, c’est l’inverse : il n’apparaît que si la donnée n’existe pas.
wording-column-fact = Comment l’écrire
wording-column-means = Ce qui apparaît
wording-column-example = Exemple
wording-insert = Insérer
wording-changed = { $who } a modifié cette lettre entre-temps. Votre texte est toujours ci-dessous ; si vous enregistrez maintenant, il remplace l’autre.
wording-changed-now = Lire ce qui est enregistré à présent
wording-changed-back = Quelqu’un est revenu entre-temps au libellé fourni. Votre texte est toujours ci-dessous ; si vous enregistrez maintenant, c’est lui qui vaut.
wording-flaw-subject = Cet objet n’est pas lisible : remplissez une seule ligne, avec des données comme {"{number}"} entièrement entre accolades.
wording-flaw-line = La ligne { $line } du texte n’est pas lisible. Fermez chaque bloc {"{?nom}"} par {"{/nom}"} sur sa propre ligne, sans HTML ni image.
wording-flaw-unknown = { $fact } n’existe pas. Choisissez une donnée dans la liste sous le texte.
wording-flaw-long = Le texte est trop long : { $most } caractères au plus, objet compris.
wording-flaw-not-words = { $fact } n’a pas de mots à montrer. Employez-le seulement comme condition, avec {"{?"}{ $name }{"}"} sur une ligne avant et {"{/"}{ $name }{"}"} sur une ligne après.
wording-flaw-unguarded = { $fact } ({ $means }) n’existe pas toujours. Mettez {"{?"}{ $name }{"}"} sur une ligne avant et {"{/"}{ $name }{"}"} sur une ligne après.
wording-flaw-missing = { $fact } ({ $means }) doit figurer dans cette lettre, et pas seulement dans certains cas.
wording-flaw-missing-within = { $fact } ({ $means }) doit figurer dans cette lettre chaque fois que { $block } vaut.
admin-done-worded = C’est enregistré. Les nouvelles lettres partent dans ces termes.
admin-done-shipped = La lettre a de nouveau le libellé fourni.
audit-kind-wording = Lettres
wording-fact-salutation = la formule d’appel
wording-fact-number = le numéro du dossier
wording-fact-received-on = le jour de réception
wording-fact-lodged-on = le jour où la plainte a été introduite par écrit
wording-fact-today = le jour de la lettre
wording-fact-body-name = le nom de l’organisation
wording-fact-body-contact = adresse, téléphone et courriel de l’organisation
wording-fact-unit-name = le service
wording-fact-handler-unit = le service qui examine la plainte
wording-fact-signature-name = le nom de la personne qui signe
wording-fact-signature-role = la fonction de la personne qui signe
wording-fact-follow-link = l’adresse de la page personnelle
wording-fact-second-line = les coordonnées de la deuxième ligne
wording-fact-handle-due = dernier jour pour la réponse
wording-fact-ground = le motif d’irrecevabilité
wording-fact-reason = la raison
wording-fact-message = le message du plaignant
wording-fact-taken-further = ce qui a été écrit lorsque la plainte a été portée plus loin
wording-fact-desired = ce que souhaite le plaignant
wording-fact-answer-text = le texte de la réponse
wording-fact-react-until = le dernier jour pour réagir
wording-fact-promised-on = le jour que vous promettez
wording-fact-overall = l’appréciation de l’ensemble
wording-fact-label = le grief
wording-fact-judgment = l’appréciation du grief
wording-fact-line = la deuxième ligne vers laquelle on renvoie
wording-fact-to = l’autorité à laquelle le message est transmis
wording-fact-senders = qui a envoyé le message et comment le joindre
wording-fact-added = ce qui s’est ajouté ensuite au message
wording-fact-new-body-name = l’organisation qui reprend le dossier
wording-fact-lead-number = le numéro du dossier où cela continue
wording-fact-admissible = seulement si la plainte est recevable
wording-fact-inadmissible = seulement si la plainte est irrecevable
wording-fact-upheld = seulement si la décision est maintenue après une nouvelle analyse
wording-fact-upheld-reason = pourquoi la décision est maintenue après une nouvelle analyse
wording-fact-new-decision = seulement en cas de nouvelle décision après une nouvelle analyse
wording-fact-by-law = seulement si la loi fixe le dernier jour pour la réponse
wording-fact-may-escalate = seulement si une nouvelle analyse peut encore être demandée
wording-fact-cause = la cause constatée
wording-fact-advice-judgment = l’avis rendu sur l’ensemble
wording-fact-departs = pourquoi la réponse s’écarte de l’avis
wording-fact-ruling-on = le jour du prononcé
wording-fact-annulled = seulement si la décision est annulée
wording-fact-grievances = une fois pour chaque grief
wording-fact-new-due = le nouveau dernier jour
wording-fact-until = le jour convenu
wording-fact-missing = ce qui manque encore
wording-fact-agreement = ce qui a été convenu
wording-fact-complainant-name = le nom du plaignant
wording-fact-hearing-on = jour et heure de l’entretien
wording-fact-heard-by = qui entend : le conseiller ou la commission
wording-fact-hearing-place = le lieu de l’entretien
wording-fact-answer-by = jusqu’à quand une réponse est demandée
wording-fact-to-respondent = si la lettre va à la personne mise en cause
wording-sample-complainant = Anne Exemple
wording-sample-addressee =
    Anne Exemple
    Rue de l’Exemple 1
    1000 Bruxelles
wording-sample-manager = Kim Gestionnaire
wording-sample-reason = Le test a commencé quarante minutes trop tard et personne n’a été prévenu.
wording-sample-message = J’ai dû attendre quarante minutes et je n’ai pas reçu de temps supplémentaire.
wording-sample-taken-further = Je demande que ceci soit traité comme une plainte formelle.
wording-sample-desired = Un nouveau test, un autre jour.
wording-sample-answer =
    Nous avons examiné ce qui s’est passé et vous présentons nos excuses.

    - Vous recevrez une nouvelle date.
    - Vos frais seront remboursés.
wording-sample-grievance = Le test a commencé trop tard
wording-sample-other-grievance = Il n’y avait pas d’eau dans la salle d’attente
wording-sample-authority = le service compétent, avenue de l’Exemple 2, 1000 Bruxelles
wording-sample-missing = La date de l’entretien et le nom du service.
wording-sample-agreement = Vous obtenez un nouveau rendez-vous avec une autre personne.

## Après un transfert
work-transferred = Le dossier a été transféré à { $place }. Vous ne le voyez plus ici.

## Le courrier électronique
mail-title = Courriels
mail-from-file = Ces réglages se trouvent dans gehoor.toml, sous [mail], et valent pour toute l’installation. Modifiez-les à cet endroit et redémarrez Gehoor.
mail-none = Aucun serveur de courrier n’est configuré : les lettres ne partent que par la poste. Configurez-le dans gehoor.toml, sous [mail].
mail-host = Serveur
mail-port = Port
mail-tls = Protection de la connexion
mail-tls-none = aucune
mail-tls-starttls = STARTTLS (obligatoire)
mail-tls-wrapper = TLS dès le début
mail-username = Nom d’utilisateur
mail-no-account = aucun ; le serveur n’en demande pas
mail-password = Mot de passe
mail-password-kept = connu ; il n’est affiché nulle part
mail-password-none = aucun
mail-unprotected = La connexion avec ce serveur n’est pas protégée : qui écoute peut lire les lettres. Mettez tls à "starttls" ou à "tls".
mail-unset = Le courrier électronique n’est pas encore configuré. Les lettres par courriel ne sont pas perdues : elles attendent que vous indiquiez ici un serveur.
mail-locked = Le mot de passe du serveur ne peut plus être ouvert : le fichier de sa clé manque ou est un autre. Aucun courriel ne part ; tous attendent. Tapez à nouveau le mot de passe.
mail-waits = Le courrier électronique n’est pas configuré : aucune lettre ne part par courriel pour le moment. Rien n’est perdu ; tous les courriels attendent.
mail-waits-ask = Demandez à un administrateur de configurer le courrier électronique.
mail-set-up = Configurer le courrier électronique
mail-host-hint = Le nom du serveur qui prend vos courriels, comme mail.commune.example.
mail-port-hint = En général 587 ; 465 avec TLS dès le début.
mail-username-hint = Seulement si le serveur demande un compte.
mail-password-new = Seulement si le serveur demande un compte. Il ne sera plus jamais affiché.
mail-password-keep = Un mot de passe est connu ; il n’est jamais affiché. Laissez ce champ vide pour le garder.
mail-password-typed = Ce formulaire connaît encore le mot de passe que vous avez tapé. Laissez ce champ vide pour le garder.
mail-key-title = Où le mot de passe est conservé
mail-key-text = Scellé dans la base de données. La clé se trouve dans { $file }, hors de la base de données et de toute sauvegarde. Après une restauration sans ce fichier, le mot de passe doit être tapé à nouveau.
mail-sender = Adresse de l’expéditeur
mail-sender-hint = Seulement si votre serveur ne laisse partir des courriels que d’une seule adresse. Sinon, chaque organisation écrit depuis sa propre adresse.
mail-sender-each = l’adresse propre de chaque organisation
mail-senders-one = Tous les courriels partent de { $address }, sous le nom de l’organisation. Les réponses arrivent à l’adresse propre de l’organisation.
mail-envelope = Adresse pour les courriels non distribués
mail-envelope-hint = Là où le serveur signale qu’un courriel n’a pas pu être distribué. Sinon, l’adresse de l’expéditeur.
mail-envelope-same = l’adresse de l’expéditeur
mail-trial-typed = Gehoor envoie un court courriel à { $address } avec les réglages ci-dessus, même avant que vous les enregistriez, et montre aussitôt ce que répond le serveur.
mail-changed = { $who } a modifié ces réglages entre-temps. Les vôtres sont encore ci-dessous ; si vous enregistrez maintenant, ils remplacent les autres.
mail-changed-now = Voir ce qui vaut maintenant
mail-flaw-host = Indiquez le nom du serveur, comme mail.commune.example, sans protocole ni port.
mail-flaw-port = Indiquez un port entre 1 et 65535, comme 587.
mail-flaw-tls = Choisissez comment la connexion est protégée.
mail-flaw-unprotected = Sans protection, le mot de passe serait lisible en chemin. Choisissez STARTTLS ou TLS.
mail-flaw-username = Indiquez le nom d’utilisateur qui va avec ce mot de passe, ou laissez le mot de passe vide.
mail-flaw-password = Indiquez le mot de passe de ce compte, ou laissez le nom d’utilisateur vide.
mail-flaw-password-again = Tapez à nouveau le mot de passe : celui qui est connu va avec un autre serveur, port, mode de protection ou nom d’utilisateur, ou ne peut plus être ouvert.
mail-flaw-address = Indiquez une adresse électronique, comme plaintes@commune.example, ou laissez ce champ vide.
mail-flaw-key = La clé ne peut être ni lue ni créée dans { $file } ({ $why }). Permettez à l’utilisateur qui exécute Gehoor d’y écrire ; le manuel explique comment.
audit-kind-mail = Courriels
audit-key-host = Serveur
audit-key-port = Port
audit-key-tls = Protection de la connexion
audit-key-username = Nom d’utilisateur
audit-key-password = Mot de passe
audit-key-sender = Adresse de l’expéditeur
audit-key-envelope-sender = Adresse pour les courriels non distribués
audit-password-changed = modifié
mail-senders = Expéditeurs
mail-senders-text = Chaque organisation écrit sous son propre nom et depuis sa propre adresse. Les réponses et les courriels refusés arrivent à cette adresse.
mail-column-body = Organisation
mail-column-address = Adresse
mail-trial = Faire un essai
mail-trial-later = Vous pourrez envoyer ici un message de test dès qu’il y a une organisation : il part sous son nom.
mail-saved = Enregistré ; cela vaut aussitôt. On n’a pas encore essayé si le courrier part ainsi : envoyez-vous un message de test.
mail-trial-text = Vous recevrez un court courriel à { $address }. Gehoor montre aussitôt ce que répond le serveur.
mail-trial-sender = Expéditeur
mail-trial-send = M’envoyer un message d’essai
mail-trial-taken = Le serveur de courrier a accepté le message d’essai. Vérifiez s’il arrive, aussi parmi les courriels indésirables.
mail-trial-not-now = Le message d’essai n’est pas parti : le serveur de courrier est injoignable ou refuse l’accès à Gehoor. Vérifiez le serveur, le port, la protection, le nom d’utilisateur et le mot de passe.
mail-trial-refused = Le serveur de courrier refuse ce message. Vérifiez s’il peut envoyer des courriels depuis l’adresse de cette organisation et si votre propre adresse est correcte.
mail-trial-no-address = Votre compte n’a pas d’adresse électronique. Ajoutez-la sous Collaborateurs, puis réessayez.
mail-trial-answer = La réponse, telle qu’elle est arrivée :
mail-trial-subject = Message d’essai de Gehoor
mail-trial-body =
    Bonjour { $name },

    Ceci est un message d’essai au nom de { $body }. Si vous le lisez, les courriels de cette organisation partent comme il se doit.

    Il n’est pas nécessaire de répondre.
