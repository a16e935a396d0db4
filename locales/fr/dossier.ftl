### La page d’un dossier et le formulaire de chaque étape.

## En tête
dossier-done = Fait : { $act }
dossier-done-signed = Signé : { $act }. Il faut encore une signature.
dossier-ended = Ce dossier a pris fin le { $date }
dossier-joined-here = Sont également traités ici :
dossier-joined-to = Il se poursuit dans le dossier
dossier-nameless = Nom inconnu
dossier-origin = { $name } · reçu le { $date } ({ $medium }) · auprès de { $place }
dossier-first-level = Premier niveau
dossier-second-level = Niveau supérieur
act-form-earlier-asked = Pourquoi l’affaire est passée à un niveau supérieur
act-form-earlier-no-reason = Aucune raison n’a été donnée.
act-form-earlier-reaction = Ce que le plaignant a pensé de la réponse
act-form-earlier-found = Constatations du niveau précédent
act-form-earlier-answered = Réponse du niveau précédent
dossier-next = À faire maintenant
dossier-waits = Ceci attend quelqu’un d’autre
dossier-waits-for = { $act } : attend { $who }
dossier-waits-gone = { $name }, qui est parti ou n’a plus ce rôle ; désignez quelqu’un d’autre
dossier-waits-for-complainant = { $act } : attend le plaignant. S’il appelle ou écrit, vous pouvez le consigner vous-même, sous « Ce que vous pouvez faire ».
dossier-waits-for-court = { $act } : attend la juridiction.
dossier-letter-to-post = Une lettre attend d’être imprimée et postée
dossier-all-acts = Tout ce que vous pouvez faire
dossier-doer = { $name } ({ $role })
dossier-doer-for = { $name } ({ $role }, en l’absence de { $other })
dossier-act-on-item = { $act } – { $item }

## Le message
dossier-message = Le message
dossier-text-gone = Ce texte a été effacé.
dossier-desired = Ce qui résoudrait le problème
dossier-received = Reçu
dossier-received-by = le { $date } ({ $medium })
dossier-source = Transmis
dossier-postmark = Cachet de la poste
dossier-happened = Survenu le

## Griefs
dossier-points = De quoi il s’agit
dossier-grievances = Griefs
dossier-subject = Objet : { $subject }
dossier-overall = L’ensemble :

## Délais
dossier-terms = Délais
dossier-term-second = { $term } (niveau supérieur)
dossier-term-due = au plus tard le { $date }
dossier-term-open = ouvert jusqu’au { $date } inclus
dossier-term-over = échu depuis le { $date }
dossier-terms-lapsed = Délais devenus caducs ({ $count })
dossier-term-why = Pourquoi ce jour ?
dossier-term-met = Dans les temps, le { $date }
dossier-term-paused = Suspendu depuis le { $date }
dossier-term-met-late = { $days ->
    [one] Le { $date }, avec 1 jour de retard
   *[other] Le { $date }, avec { $days } jours de retard
}
dossier-term-now = { $term } : désormais au plus tard le { $date }
dossier-term-moved = { $term } : désormais au plus tard le { $date }, auparavant le { $before }
dossier-term-because = En voici la raison : { $why }
dossier-term-no-longer = Ceci ne vaut plus : { $why }
dossier-term-was-late = Trop tard : { $term }

## Personnes concernées
dossier-people = Personnes concernées
dossier-complainant = Plaignant
dossier-representative = Représentant
dossier-relation = Qualité
dossier-language = Langue des lettres
dossier-respondents = Personne mise en cause
dossier-place = Se trouve auprès de
dossier-handler = Agent traitant
dossier-handler-second = Agent traitant au niveau supérieur
dossier-handler-gone = { $name } (parti, ou sans ce rôle désormais)
dossier-phone = tél. { $phone }
dossier-not-named = Ne souhaite pas que son nom soit communiqué.
dossier-unreachable = Aucune adresse n’est connue
dossier-unreachable-why = Les lettres ne peuvent pas partir : il n’y a ni adresse électronique ni adresse postale. Demandez-en une, ou transmettez le lien personnel.

## Documents de travail
dossier-papers = Examen et proposition de réponse
dossier-paper-investigate = Constatations
dossier-paper-discuss = Discuté avec les responsables
dossier-paper-uphold = Pourquoi la décision est maintenue
dossier-draft = Proposition de réponse, version { $version }
dossier-signed = { $who }, { $date }
dossier-checked = { $act } : { $who }, { $date }
dossier-notes = Notes

## Lettres
dossier-letters = Lettres
dossier-letter = Lettre
dossier-letter-to = À
dossier-letter-way = Comment
dossier-letter-state = État
dossier-letter-on = { $state } le { $date }
dossier-letter-waiting = part dans un instant
dossier-letter-to-print = à imprimer et à poster
dossier-letter-sent = envoyée
dossier-letter-posted = postée
dossier-letter-undeliverable = non distribuée
dossier-letter-cancelled = annulée
dossier-letter-date = Date
dossier-letter-reference = Notre référence
dossier-back = Retour au dossier

## Déroulement
dossier-course = Déroulement
dossier-by-system = Automatiquement par Gehoor
dossier-corrected = Corrigé le { $date } : ceci ne compte plus
dossier-corrected-to = { $what }. Il faut lire : { $now }
dossier-corrected-complainant = Coordonnées du plaignant
dossier-corrected-representative = Coordonnées du représentant
dossier-corrected-language = Langue des lettres : { $language }
dossier-promised = Promis : { $date }
dossier-completed-on = Reçu le { $date }
dossier-consent-of = Accord du { $date }
dossier-unnamed = { $person }: n’est plus mis en cause
dossier-consent-until = Accord du { $date } : attendre jusqu’au { $until } inclus
dossier-postponed = Reporté au { $date }
dossier-asked-on = Demandé le { $date }
dossier-read = Lire le texte

## Ce que vous pouvez faire
dossier-acts = Ce que vous pouvez faire
dossier-acts-none = Vous ne pouvez rien faire dans ce dossier pour le moment.
dossier-acts-owed = Encore à faire
dossier-acts-intake = Réception
dossier-acts-handling = Traitement
dossier-acts-other = Autres
dossier-why-not = Pourquoi ne puis-je pas faire certaines choses ?
dossier-why-not-lead = Ceci fait partie de la procédure, mais n’est pas possible maintenant ou pas par vous :

## Le formulaire d’une étape
act-form-told-in = { $label } ({ $language })
act-form-in-nl = en néerlandais
act-form-in-fr = en français
act-form-in-de = en allemand
act-form-in-en = en anglais
act-form-back = Retour au dossier
act-form-kept = Rien n’a été enregistré. Ce que vous avez rempli figure encore ci-dessous.
act-form-unseen-title = Ce dossier n’est pas ici
act-form-unseen = Ce dossier n’existe pas, ou vous ne pouvez plus le consulter. Rien n’a été enregistré. Ce que vous avez écrit figure ci-dessous : copiez-le avant de fermer cette page.
act-form-message = Relire le message
act-form-ends = Ceci met fin au dossier.
act-form-letter = Une lettre partira ensuite
act-form-letter-email = À { $name }, par courriel à { $address } (langue : { $language }).
act-form-letter-post = À { $name }, { $address } ({ $language }). La lettre doit être imprimée et postée ; elle ne compte comme envoyée qu’à ce moment-là.
act-form-letter-nobody = Aucune adresse n’est connue. La lettre ne part donc pas ; le plaignant suit son dossier via son lien personnel.
act-form-follows = Que se passe-t-il ensuite ?
act-form-then = Ensuite à faire : { $acts }
act-form-then-if = Si c’est « { $outcome } », ensuite à faire : { $acts }
act-form-elsewhere = Un nouveau message se consigne sur une page à part :
act-form-register = Le dossier est inscrit au registre et reçoit un numéro.
act-form-choose = Choisissez
act-form-reason = Motif

## Ce qui peut clocher
act-form-flaw-empty = Ceci doit encore être rempli.
act-form-flaw-long = Ce texte est trop long : { $max } caractères au maximum.
act-form-flaw-choose = Faites un choix.
act-form-flaw-date = Cette date n’existe pas. Écrivez par exemple 2/3/2026.
act-form-flaw-date-missing = Indiquez une date.
act-form-flaw-not-future = Choisissez un jour après aujourd’hui.
act-form-flaw-email = Indiquez une adresse électronique complète, comme nom@service.example, ou laissez ce champ vide.
act-form-flaw-address = Indiquez la rue et la localité, ou aucune des deux.
act-form-flaw-form = Ce formulaire n’est pas complet. Ouvrez-le à nouveau à partir du dossier.

## Réception
act-form-kind = De quelle nature est le message ?
act-form-kind-reason = Pourquoi une autre nature qu’auparavant ?
act-form-kind-reason-hint = Nécessaire seulement si vous changez la nature du message.
act-form-grievance = Quel est le grief, en une ou deux phrases ?
act-form-grievance-empty = Peut rester vide.
act-form-subject = De quoi s’agit-il ?
act-form-subject-none = Encore à déterminer
act-form-more-rows = Plus de griefs
act-form-main = Objet principal
act-form-main-hint = Si un grief pèse plus que les autres, il détermine l’appréciation de l’ensemble.
act-form-main-none = Tous les griefs ont le même poids
act-form-respondent-why = La personne que vous indiquez ne voit plus ce dossier et ne peut plus y intervenir.
act-form-unname = Quelqu’un a-t-il été mis en cause par erreur ?
act-form-unname-who = Qui a été mis en cause à tort ?
act-form-unname-none = Personne
act-form-unname-why = Pourquoi était-ce une erreur ?
act-form-unname-why-hint = Seulement si vous choisissez quelqu’un ci-dessus. Qui a été mis en cause à tort ne reçoit plus rien de ce dossier ; ce qui est déjà parti y reste mentionné.
act-form-flaw-unname = Choisissez qui a été mis en cause par erreur, ou indiquez quelqu’un : pas les deux.
act-form-colleague = Un collègue
act-form-colleague-none = Aucun collègue de la liste
act-form-other-person = Quelqu’un d’autre, par son nom
act-form-other-person-hint = Pour qui n’est pas dans la liste.
act-form-acknowledge = La lettre confirme que le message a été reçu.
act-form-acknowledge-term = La lettre mentionne ce délai : { $term }, au plus tard le { $date }.
act-form-acknowledge-inadmissible = La lettre dit que la plainte est irrecevable, et pourquoi :
act-form-admissible = La plainte est-elle recevable ?
act-form-if-inadmissible = Seulement si elle est irrecevable
act-form-ground = Pour quel motif ?
act-form-told-reason = Motif, tel que le plaignant le lira
act-form-told-reason-hint = Figure dans la lettre. Écrivez dans la langue du plaignant, avec courtoisie et concrètement. Une ligne vide commence un nouvel alinéa ; commencez les lignes par un tiret pour une liste. La lettre garde l’un et l’autre.
act-form-decline-why = Pour ce qui n’est pas un vrai message, comme de la publicité. Le plaignant ne reçoit pas de lettre.
act-form-authority = À quelle autorité ?
act-form-authority-hint = Nom et adresse, tels qu’ils figureront dans la lettre.
act-form-to-body = À quelle organisation ?
act-form-to-unit = À quel service ?
act-form-no-unit = Pas encore de service précis
act-form-transfer-reason-hint = Pour les collègues qui prennent le relais.
act-form-transfer-others-hint = Les organisations qui ne peuvent pas poursuivre ce dossier n’y figurent pas : elles suivent un autre calendrier ou n’ont pas les personnes que demande cette procédure. À une telle organisation, vous transmettez la plainte.
act-form-lead = Numéro de l’autre dossier
act-form-lead-hint = Le traitement s’y poursuivra. Le numéro figure en tête de ce dossier.

## Traitement
act-form-handler = Qui traite la plainte ?
act-form-handler-hint = Seulement les personnes présentes. Qui a été désigné comme mis en cause n’y figure pas.
act-form-handler-unnamed = Personne n’est encore désigné comme mis en cause
act-form-handler-unnamed-why = S’agit-il d’une des personnes ci-dessous ? Désignez-la d’abord : qui est impliqué dans les faits ne traite pas la plainte.
act-form-person-mentioned = Ce nom figure dans la plainte. La plainte porte-t-elle sur cette personne ?
act-form-handler-now = Actuellement désigné :
act-form-handler-nobody = Il n’y a personne que vous puissiez désigner
act-form-handler-nobody-why = Chaque agent traitant est ici absent ou exclu. Transférez le dossier à un autre service, ou demandez à un administrateur de donner ce rôle à quelqu’un.
act-form-findings = Constatations
act-form-findings-hint = Que s’est-il passé, que disent les personnes concernées et les pièces, quelles règles s’appliquent ? Seulement pour les collègues.
act-form-remarks-made = Ceci doit changer dans la proposition de réponse
act-form-draft = Proposition de réponse
act-form-draft-hint = Le texte que recevra le plaignant. Gehoor y ajoute la formule d’appel, les appréciations et la signature. Une ligne vide commence un nouvel alinéa ; commencez les lignes par un tiret pour une liste. La lettre garde l’un et l’autre.
act-form-check-form = Relisez la forme du texte : langue, ton, exhaustivité.
act-form-check-content = Relisez la forme et le contenu du texte : la réponse est-elle exacte, chaque grief est-il traité ?
act-form-validation = Votre décision
act-form-decide = Consigner la décision
act-form-validation-passed = Validé
act-form-validation-passed-hint = Le texte peut partir tel quel.
act-form-validation-refused = Non validé
act-form-validation-refused-hint = Une nouvelle version sera rédigée et relue.
act-form-remarks = Remarques
act-form-remarks-hint = Nécessaires si vous ne validez pas : dites ce qui doit changer.
act-form-judgment = Votre appréciation
act-form-judgment-reason = Pourquoi, et sur quelle règle cela repose-t-il ?
act-form-judgment-reason-hint = Figure dans la lettre à propos de ce grief. Une ligne vide commence un nouvel alinéa ; commencez les lignes par un tiret pour une liste. La lettre garde l’un et l’autre.
act-form-judgment-norms = Quelles normes ont été enfreintes ?
act-form-judgment-norms-hint = Seulement pour ce qui est fondé, entièrement ou en partie ; aucune, une ou plusieurs.
dossier-norms = Normes enfreintes : { $norms }
act-form-judgment-about = De qui cette appréciation concerne-t-elle le comportement ?
act-form-judgment-about-hint = Plusieurs personnes sont mises en cause. Chacune ne lit dans sa lettre que ce qui est jugé de son propre comportement ; aucune ne reçoit la réponse entière.
act-form-judgment-about-nobody = D’aucune d’elles
act-form-discussion = Avec qui, et qu’en est-il ressorti ?
act-form-discussion-hint = Seulement pour les collègues.
act-form-answer = Vous envoyez ce texte, avec les appréciations. Il ne pourra plus changer ensuite.
act-form-answer-text = Le texte qui part
act-form-resolution = Est-ce résolu pour le plaignant ?
act-form-resolution-hint = Indépendamment de l’appréciation : même une plainte non fondée peut être résolue.
act-form-resolution-unknown = Trop tôt pour le dire
act-form-reply = Votre réponse
act-form-reply-hint = Dans la langue du plaignant. Gehoor ajoute la formule d’appel et la signature. Une ligne vide commence un nouvel alinéa ; commencez les lignes par un tiret pour une liste. La lettre garde l’un et l’autre.
act-form-report-back = Le coordinateur est informé que la réponse a été envoyée.
act-form-promised-on = Quel jour promettez-vous ?
act-form-promised-on-hint = Le plaignant aura une réponse au plus tard ce jour-là. Gehoor surveille ce jour comme un délai.
act-form-hold-reason = Pourquoi cela prend-il plus de temps ?
act-form-adjourn-why = Le délai est prorogé dès que l’avis au plaignant est parti, et seulement si cela se fait pendant que le délai court encore.
act-form-adjourn-used-up = Il ne reste rien à proroger.
act-form-adjourn-by = De combien prorogez-vous ?
act-form-consent-why = Enregistrez ceci uniquement si le plaignant a donné son accord par écrit.
act-form-consent-given-on = Date de l’accord
act-form-consent-until = Jusqu’à quel jour inclus le plaignant accepte-t-il d’attendre ?
act-form-consent-text = Qu’a écrit le plaignant ?
act-form-consent-text-hint = Reprenez les mots et joignez la lettre ou le courriel à ce dossier.
act-form-postpone-until = Jusqu’à quel jour inclus ?
act-form-postpone-until-hint = Le jour sur lequel le plaignant a marqué son accord.
act-form-suspend-why = Le délai est suspendu à partir d’aujourd’hui, jusqu’à ce que vous enregistriez sa reprise.
act-form-resume-why = Le délai court à nouveau à partir d’aujourd’hui ; le dernier jour est reculé du temps de la suspension.
act-form-settle-why = Faites-le uniquement si le plaignant est satisfait de la solution : le dossier prend fin sans appréciation.
act-form-settle-agreement = Qu’est-ce qui a été convenu ou fait ?
act-form-missing = Que manque-t-il ?
act-form-missing-hint = Figure dans la lettre. Dites concrètement ce dont vous avez besoin et comment le transmettre.
act-form-completed-on = Reçu le
act-form-completed-text = Qu’a écrit ou dit le plaignant ?
act-form-withdraw-why = Ne consignez ceci que si le plaignant l’a fait savoir lui-même.
act-form-withdrawal = Qu’a dit ou écrit le plaignant ?
act-form-asked-on = Quand la demande est-elle arrivée ?
act-form-asked-on-hint = Un nouveau délai court à partir de ce jour.
act-form-asked-on-hint-written = Court déjà depuis le { $date }, jour où la plainte est arrivée par écrit : { $terms }.
act-form-escalation = Pourquoi le plaignant n’est-il pas satisfait ?
act-form-uphold-reason = Pourquoi la décision est-elle maintenue ?
act-form-uphold-reason-hint = Ceci figure dans la réponse au plaignant, avec l’appréciation qui est maintenue. Inutile de le répéter dans le projet de réponse.
act-form-second-line = Ce que le plaignant lira sur la deuxième ligne
act-form-line = Vers où ?
act-form-reaction-why = Consignez ce que le plaignant a lui-même fait savoir, au téléphone ou par lettre.
act-form-satisfaction = Le plaignant est-il satisfait de la réponse ?
act-form-remark = Qu’a-t-il ajouté ?
act-form-close = Tout est fait. Le dossier pourra être rouvert, avec un motif.
act-form-reopen-reason = Pourquoi rouvrir le dossier ?
act-form-note = Note
act-form-note-hint = Seuls les collègues qui voient ce dossier lisent ceci.

## Corriger
act-form-correct-what = Que voulez-vous corriger ?
act-form-correct-kind = Vous voulez changer la nature ou les griefs ?
act-form-correct-kind-way = Déterminez à nouveau la nature du message
act-form-correct-receipt = Quand et comment le message est arrivé
act-form-correct-admissibility = La recevabilité de la plainte
act-form-correct-judgment = L’appréciation du { $grievance }
act-form-correct-complainant = Nom ou adresse du plaignant
act-form-correct-representative = Nom ou adresse du représentant
act-form-correct-language = La langue des lettres
act-form-correct-reason = Pourquoi corrigez-vous ceci ?
act-form-correct-reason-hint = L’ancienne inscription reste visible dans le déroulement, mais ne compte plus.
act-form-received-on = Reçu le
act-form-received-on-hint = Les délais sont recalculés à partir de ce jour.
act-form-sent-on = Date du cachet de la poste
act-form-medium = Mode de réception
act-form-source = Qui l’a transmis ?
act-form-language = Langue
act-form-name = Nom
act-form-organisation = Entreprise ou association
act-form-email = Adresse électronique
act-form-email-hint = Avec une adresse électronique, les lettres partent par courriel ; sans, par la poste.
act-form-phone = Téléphone
act-form-street = Rue et numéro
act-form-postcode = Code postal
act-form-town = Localité
act-form-country = Pays
dossier-why-not-out = Ne fait pas ou plus partie du cours du dossier ({ $count })
dossier-brought-in = S’ajoute avec : { $acts }.
