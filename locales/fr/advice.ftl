### Avis : conseiller, commission, liens, avis et écart par rapport à l’avis.

ties-recent-ties = un lien récent : le siège est de nouveau libre
ties-no-recent-ties = aucun lien récent

dossier-paper-advise = Avis
dossier-advice-repair = Pour réparer
dossier-advice-prevent = Pour prévenir

act-form-reference = Sur quelle base, et que demande-t-on ?
act-form-reference-hint = La règle légale ou la décision, et ce sur quoi vous voulez un avis. Le plaignant peut le lire.
act-form-seat-now = Y siège actuellement :
act-form-seat-nobody = Personne ne peut être désigné ici
act-form-seat-nobody-why = Les personnes qui ont ce rôle siègent déjà, sont concernées ou ont déclaré un lien récent. Demandez à l’administrateur de donner le rôle à quelqu’un d’autre.
act-form-seat-person = Qui occupe ce siège ?
act-form-seat-hint = La personne désignée déclare ensuite elle-même s’il existe un lien avec l’organisation.
act-form-ties-why = Vous jugez en toute indépendance. Un lien au cours des { $months } derniers mois fait qu’une autre personne prend votre siège.
act-form-ties = Avez-vous ou aviez-vous un lien avec cette organisation, avec la personne qui se plaint ou avec la personne mise en cause ?
act-form-ties-none = Non, aucun
act-form-ties-tied = Oui
act-form-ties-what = Quel lien ?
act-form-ties-what-hint = Par exemple un emploi, une mission ou un lien familial. À remplir seulement si oui.
act-form-ties-until = Jusqu’à quand ?
act-form-ties-until-hint = Le dernier jour. Laissez vide si le lien existe encore.
act-form-flaw-tie-ahead = Ce jour n’est pas encore venu. Si le lien existe encore, laissez la date vide.
act-form-advice = Quel est votre avis ?
act-form-advice-report = Constatations, avis et motifs
act-form-advice-report-hint = Le plaignant le reçoit avec la réponse.
act-form-advice-repair = Recommandation pour réparer l’erreur
act-form-advice-prevent = Recommandation pour éviter que cela se reproduise
act-form-departs = Pourquoi l’appréciation s’écarte-t-elle de l’avis ?
act-form-departs-hint = Ceci figure dans la réponse au plaignant.
dossier-as-advised = comme l’avis
dossier-not-as-advised = autrement que l’avis
dossier-decided = Ce qui est décidé
dossier-decided-whole = La plainte dans son ensemble
dossier-departs = Pourquoi le jugement s’écarte de l’avis
act-form-judgment-departs-hint = L’avis est : { $advised }. Si vous jugez autrement, dites ici pourquoi ; la réponse le reprend. { $hint }
act-form-seat-out = Qui a ce rôle et ne le peut pas
act-form-seat-free = Aucun lien connu.
act-form-seat-had-a-hand = A déjà agi dans ce dossier.
act-form-seat-of-the-unit = Travaille dans le service que la plainte concerne.
act-form-seat-tied = a déclaré un lien récent
act-form-seat-tied-until = a déclaré : { $what } (jusqu’au { $day })
act-form-seat-tied-still = a déclaré : { $what } (toujours)
act-form-seat-sits = y siège déjà ({ $role })
act-form-ties-if-yes = (obligatoire si oui)
work-left = C’est noté. Vous n’intervenez plus dans ce dossier et ne le voyez plus.
