### Ce que l’on apprend d’une plainte : cause, mesures, évaluation.

measure-kind-repair = réparation
measure-kind-control = mesure de maîtrise
measure-kind-corrective = correctif
measure-kind-preventive = préventif
measure-kind-hint-repair = Répare la situation pour ce client ou ce plaignant.
measure-kind-hint-control = Maîtrise la situation en attendant davantage.
measure-kind-hint-corrective = Supprime la cause.
measure-kind-hint-preventive = Évite que cela se produise ailleurs.

dossier-paper-find-cause = Cause
dossier-paper-measure = Mesures
dossier-paper-review = Évaluation
dossier-cause-partly = Attend encore une signature
dossier-measure = { $kind } : { $who }, au plus tard le { $date }
dossier-told-inside = Communiqué en interne le { $date } : { $how }

act-form-cause = Quelle est la cause ?
act-form-cause-analysis = Comment en est-on arrivé là ?
act-form-cause-analysis-hint = Pourquoi cela s’est mal passé, et non l’objet de la plainte. Seulement pour les collègues.
act-form-signatures = { $count } personnes lisent et signent ceci, chacune séparément. Vous êtes la première ; ensuite, c’est au tour de la suivante.
act-form-signed-by = Signé par { $who }
act-form-signed-by-why = Si vous êtes d’accord, laissez le texte tel quel : vous le signez aussi. Si vous le modifiez, il devient le vôtre et l’autre personne doit signer à nouveau.
act-form-measure-kind = À quoi sert la mesure ?
act-form-measure-what = Que fait-on ?
act-form-measure-what-hint = De sorte qu’un collègue sache quand c’est terminé.
act-form-measure-owner = Qui s’en charge ?
act-form-measure-due-on = Au plus tard quand ?
act-form-measure-due-on-hint = Si c’est déjà fait, indiquez la date d’aujourd’hui.
act-form-review = Qu’a-t-on discuté et appris ?
act-form-review-hint = Seulement pour les collègues.
act-form-told-how = Comment l’organisation en est-elle informée ?
act-form-told-how-hint = Par exemple lors d’une réunion d’équipe ou par un message à toutes les agences.
act-form-told-on = Quand ?
act-form-told-on-hint = Le jour où c’est ou sera communiqué.
act-form-flaw-due-passed = Ce jour est passé. Indiquez aujourd’hui ou un jour ultérieur.
