### Pourquoi une chose n’est pas possible maintenant : ce qui ne va pas, et ce qui conviendrait.

refusal-heading = Ce n’est pas possible pour le moment

refusal-unknown = La procédure de ce dossier ne connaît pas cette démarche. Choisissez l’une des démarches proposées dans le dossier.
refusal-empty = Rien n’a encore été reçu dans ce dossier. Consignez d’abord la réception.
refusal-ended = Ce dossier a déjà pris fin par la démarche « { $activity } ». S’il est rouvert, il pourra se poursuivre.
refusal-moved = Entre-temps, quelqu’un d’autre est intervenu dans ce dossier. Ce que vous avez saisi est conservé ci-dessous : voyez ce qui a changé, puis envoyez-le à nouveau.
refusal-not-included = Cette démarche ne fait pas, ou plus, partie du déroulement de ce dossier. Choisissez l’une des démarches proposées dans le dossier.
refusal-already-done = Cela a déjà été fait, le { $on }, et n’est possible qu’une seule fois.
refusal-not-yet = Il faut d’abord accomplir cette démarche : « { $activity } ».
refusal-while-pending = Cette démarche n’est pas encore terminée et doit d’abord l’être : « { $activity } ».
refusal-fact-email-known = Il faut pour cela une adresse électronique du plaignant. Ajoutez-la d’abord.
refusal-fact-reachable = Il faut pour cela une adresse électronique ou postale du plaignant. Ajoutez-la d’abord.
refusal-fact-handler-assigned = Il n’y a pas encore d’agent traitant. Désignez-en d’abord un.
refusal-fact-not-yet-acknowledged = L’accusé de réception est déjà établi ; ce n’est plus possible ensuite.
refusal-fact-answered = Aucune réponse n’a encore été donnée à cette étape. Ce n’est possible qu’après la réponse.
refusal-fact-advice-departed-from = Il n’y a pas d’avis, ou l’appréciation y correspond. Seul qui s’en écarte doit faire ceci.
refusal-fact-facts-older-than-a-year = Cela n’est possible que si les faits remontent à plus d’un an avant l’introduction de la plainte.
refusal-fact-respondents-known = Aucune personne mise en cause n’est encore indiquée. Indiquez-la d’abord.
refusal-fact-written = Cela n’est possible que pour une plainte écrite.
refusal-party-complainant = Ce motif ne vaut que pour le plaignant, pas pour la personne mise en cause.
refusal-party-silent-complainant = Ce motif ne vaut que pour le plaignant, une fois que la convocation est partie à temps et que le jour jusqu’auquel une réponse était demandée est passé.
refusal-party-invited-respondent = Pour la personne mise en cause, ce motif ne vaut qu’après la convocation : qui n’a pas été invité n’a rien déclaré.
refusal-letter-lacks-second-line = La lettre doit dire à qui l’on peut s’adresser ensuite, et cela n’est pas connu. Un administrateur peut le compléter dans les données de cette organisation.
refusal-letter-lacks = La lettre doit mentionner un élément qui n’est pas connu ici : { $fact }. Adressez-vous à la personne qui gère la procédure.
refusal-role = Cette démarche revient { $roles }.
refusal-role-nobody = Personne ne peut accomplir cette démarche.
refusal-deputy-while-present = Vous êtes ici suppléant, et la personne que vous remplacez est présente. Si elle est tout de même absente, faites d’abord consigner son absence.
refusal-signed = Vous avez déjà signé ceci, le { $on }. Une autre personne doit maintenant le lire et le signer.
refusal-person-doer-of-the-current-text = Vous avez écrit ce texte vous-même. Une autre personne doit accomplir cette démarche.
refusal-person-anyone-of-an-earlier-stage = Vous avez déjà travaillé sur ce dossier à une étape précédente. Une personne qui n’y a pas encore pris part doit accomplir cette démarche.
refusal-person-respondent = La plainte porte sur votre propre conduite. Une autre personne doit traiter ce dossier.
refusal-no-further-stage = Il n’y a plus de niveau supérieur au sein de l’organisation. Qui n’est pas d’accord avec la réponse peut s’adresser à la deuxième ligne.
refusal-term-over = C’était possible jusqu’au { $due } inclus : c’est alors que le délai « { $term } » a pris fin.
refusal-term-not-over = { $begun ->
    [yes] Ce n’est possible qu’après le { $due } : le délai « { $term } » sera alors passé.
   *[no] Ce n’est possible qu’une fois le délai « { $term } » passé. Il ne court pas pour l’instant.
}

## Ce qui ne va pas dans les données saisies.

flaw-other-act = Ce qui a été saisi concerne une autre démarche. Rouvrez cette démarche et complétez-la.
flaw-ground-missing = Aucun motif n’a encore été choisi. Choisissez-en un dans la liste.
flaw-ground-unknown = Le motif choisi ne figure pas dans la procédure de ce dossier. Choisissez-en un dans la liste.
flaw-ground-not-now = Ce motif ne vaut pas ici. { $why }
flaw-ground-of-others = Quelqu’un d’autre décide sur ce motif : cela revient à { $roles }.
flaw-answer-after-hearing = Demandez une réponse à partir d’aujourd’hui et au plus tard le { $date }, jour de l’entretien.
flaw-record-missing = Le compte rendu manque encore. Sans compte rendu, il n’y a pas d’audition.
flaw-reason-missing = La raison manque encore. Indiquez brièvement pourquoi.
flaw-cause-missing = Aucune cause n’a encore été choisie. Choisissez-en une dans la liste.
flaw-cause-unknown = La cause choisie ne figure pas dans la procédure de ce dossier. Choisissez-en une dans la liste.
flaw-heard-first = Quelqu’un n’a pas été entendu, pour un motif qui ne va pas avec cette appréciation. Invitez d’abord cette personne à être entendue, ou choisissez une autre appréciation.
flaw-norm-unknown = La norme choisie ne figure pas dans la procédure de ce dossier. Choisissez dans la liste.
flaw-norm-of-unfounded = Une norme n’est enfreinte que si la plainte est fondée, entièrement ou en partie. Choisissez une autre appréciation, ou retirez les normes.
flaw-told-inside-missing = Il n’est pas encore indiqué comment et quand l’organisation en est informée. Complétez les deux.
flaw-decision-missing = Il n’est pas encore indiqué qui en a décidé, quand et sur la base de quel rapport. Complétez les deux.
flaw-no-such-measure = Cette mesure n’existe plus sous cette forme : quelqu’un l’a mise à jour entre-temps. Retournez au dossier et choisissez-la à nouveau.
flaw-not-of-staff = { $person } ne travaille pas dans l’organisation qui a ce dossier. Choisissez quelqu’un dans la liste.
flaw-not-for-seat = { $person } n’a pas ici le rôle qui correspond à ce siège. Choisissez quelqu’un dans la liste.
flaw-already-seated = { $person } occupe déjà un siège dans ce dossier. Choisissez quelqu’un d’autre.
flaw-tied = { $person } a déclaré un lien récent avec l’organisation. Choisissez quelqu’un d’autre.
flaw-judgment-missing = Dites si la plainte est fondée, ou choisissez qu’elle est irrecevable.
flaw-departure-missing = L’appréciation s’écarte de l’avis. Écrivez pourquoi : le plaignant le lira dans la réponse.
flaw-in-the-future = La date du { $date } est trop lointaine : un fait passé ne peut être postérieur ni à aujourd’hui ni à la réception. Indiquez le jour exact.
flaw-in-the-past = La date du { $date } est passée. Choisissez aujourd’hui ou un jour ultérieur ; si c’est déjà fait, choisissez aujourd’hui.
flaw-not-in-the-future = La date du { $date } n’est pas à venir. Choisissez un jour après aujourd’hui.
flaw-term-not-running = Le délai « { $term } » ne court pas en ce moment et ne peut donc pas être déplacé.
flaw-too-much = Le délai peut encore être prorogé de { $left } au plus. Ne choisissez pas davantage.
flaw-used-up = Le délai a déjà été prorogé autant que possible. Un report n’est plus possible qu’avec l’accord du plaignant.
flaw-not-later = Le délai prend fin le { $due }. Choisissez un jour ultérieur.
flaw-agreed-day-missing = Il manque le jour jusqu’auquel le plaignant accepte d’attendre.
flaw-later-than-agreed = Le plaignant a accepté d’attendre jusqu’au { $until } inclus. Ne choisissez pas de jour ultérieur.
flaw-before-receipt = La date du { $date } précède la réception de la plainte. Indiquez ce jour-là ou un jour ultérieur.
flaw-before-letter = La date du { $date } précède le jour où la lettre a été écrite. Indiquez le { $written } ou un jour ultérieur.
flaw-no-grievance = Il n’y a pas encore de grief. Indiquez-en au moins un.
flaw-no-such-item = Cet élément ne figure pas dans le dossier. Choisissez dans la liste.
flaw-subject-unknown = L’objet choisi ne figure pas dans la procédure de ce dossier. Choisissez-en un dans la liste.
flaw-happened-after-receipt = La date du { $date } est postérieure à l’arrivée de la plainte. Indiquez le jour des faits.
flaw-respondent-unclear = Indiquez une seule personne mise en cause : un collègue de la liste ou quelqu’un d’autre, pas les deux.
flaw-nobody-exempt = Dans cette procédure, personne ne peut traiter une plainte le concernant. Laissez le motif vide.
flaw-not-exempt = Seuls peuvent traiter une plainte qui porte sur eux-mêmes : { $roles }. Laissez le motif vide.
flaw-not-named = Cette personne n’est pas mise en cause dans le dossier.
flaw-already-named = Cette personne est déjà mise en cause dans le dossier ; ne l’indiquez à nouveau que pour faire encore une exception.
flaw-not-a-handler = { $person } ne peut pas être l’agent traitant d’une plainte dans ce service. Choisissez une personne de la liste.
flaw-assignee-doer-of-the-current-text = { $person } a écrit le texte actuel. Choisissez une autre personne.
flaw-assignee-anyone-of-an-earlier-stage = { $person } a déjà travaillé sur ce dossier à une étape précédente. Choisissez une personne qui n’y a pas encore pris part.
flaw-assignee-respondent = La plainte met en cause { $person }. Choisissez une autre personne.
flaw-text-changed = Le texte a changé depuis qu’il a été lu ou validé. Lisez le nouveau texte, puis refaites cette démarche.
flaw-no-text = Il n’y a pas encore de proposition de réponse. Faites-la d’abord rédiger.
flaw-same-place = Le dossier se trouve déjà dans ce service. Choisissez-en un autre.
flaw-same-body = Ce transfert se fait vers une autre organisation, et vous avez choisi la vôtre. Choisissez-en une autre, ou transférez le dossier au sein de votre organisation.
flaw-other-body = Ce transfert se fait au sein de votre organisation, et vous en avez choisi une autre. Choisissez un service de votre organisation, ou transférez le dossier à cette autre organisation.
flaw-nobody-there = Là, personne ne peut faire « { $activity } » : le dossier y resterait bloqué. Choisissez une autre organisation, ou faites connaître la plainte à celle-ci en la lui transmettant.
flaw-other-calendar-there = Cette organisation compte ses jours selon un autre calendrier que ce dossier. Choisissez une autre organisation, ou faites connaître la plainte à celle-ci en la lui transmettant.
flaw-itself-as-lead = Un dossier ne peut pas être joint à lui-même. Choisissez le dossier dans lequel il est traité.
flaw-lead-unknown = Aucun dossier que vous pouvez voir ne porte ce numéro. Vérifiez le numéro.
flaw-lead-answered = Ce dossier a déjà reçu une réponse ou est clôturé. Une jonction n’est possible qu’avec un dossier encore en cours.
flaw-lead-elsewhere = Ce dossier se trouve dans une autre organisation. Transférez d’abord ce message.
flaw-lead-joined = Ce dossier est lui-même traité avec un autre. Choisissez le dossier avec lequel il est traité.
flaw-leads-others = D’autres dossiers sont traités avec celui-ci. Séparez-les d’abord, ou prenez ce dossier comme premier.
flaw-lead-of-another = Ce dossier est celui d’une autre personne. Qui se plaint reçoit sa propre réponse : traitez-les ensemble au lieu de les fusionner.
flaw-lead-without-respondent = Une personne mise en cause dans ce dossier ne l’est pas dans l’autre. Mentionnez-la d’abord là aussi.
flaw-not-a-line = Un renvoi se fait uniquement vers la deuxième ou la troisième ligne. Choisissez l’une des deux.
flaw-no-such-entry = Cette inscription ne figure pas dans le dossier. Choisissez-en une dans le déroulement.
flaw-not-correctable = Cette inscription ne peut pas être corrigée ici. Indiquez dans une note ce qui est exact.
flaw-nothing-changes = Rien ne changerait : le dossier le dit déjà. Indiquez ce qui doit être différent.
flaw-receipt-fixed = D’une réception, seuls le moment et la voie d’arrivée peuvent être corrigés ici. Le nom, l’adresse et la langue se corrigent chacun à part ; vers une autre organisation ou un autre service, le dossier se transfère.
flaw-earlier-stage = Cette appréciation appartient à une étape précédente et reste telle qu’elle a été communiquée. L’étape en cours donne lieu à une nouvelle appréciation.
flaw-reopen-first = Ce qui doit suivre cette correction est impossible dans un dossier qui a déjà pris fin. Rouvrez d’abord le dossier.

## À qui revient une démarche.

list-or = { " ou " }
whose-desk = au bureau d’enregistrement
whose-coordinator = au coordinateur des plaintes
whose-handler = à l’agent traitant désigné pour ce dossier
whose-complaints-manager = au gestionnaire des plaintes
whose-decision-body = à l’organe de décision
whose-management-committee = au comité de direction
whose-line-manager = au responsable hiérarchique
whose-employee = à tout collaborateur de cette organisation
whose-adviser = au conseiller désigné pour ce dossier
whose-committee-chair = au président de la commission consultative de ce dossier
whose-committee-member = aux membres de la commission consultative de ce dossier
whose-administrator = à l’administrateur
whose-complainant = au plaignant
whose-system = à Gehoor même
