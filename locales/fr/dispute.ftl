## Litiges
# Qui va en justice ne se plaint pas : une phrase d’un dossier qui figure ici avec dispute- devant vaut pour les litiges.

dispute-registration-what = Que conteste-t-on ?
dispute-registration-who = Qui introduit le recours ?
dispute-registration-who-text = La partie requérante ; indiquez plus loin l’avocat comme représentant. Sans adresse e-mail, les lettres partent par la poste.
dispute-registration-message = Ce que dit la requête
dispute-registration-message-hint = L’objet du recours et l’essentiel des moyens ; joignez la requête elle-même comme fichier.
dispute-registration-grievances = Moyens
dispute-registration-grievances-text = Chaque moyen figure à part. Si vous ne remplissez rien, le début du message devient le premier moyen ; vous pourrez l’adapter plus tard.
dispute-registration-grievance = Moyen { $number }
dispute-registration-subject = Objet du moyen { $number }
dispute-registration-flaw-grievance-missing = Décrivez aussi le moyen qui a cet objet.
dispute-source-direct = directement de la partie requérante ou du greffe
dispute-writing-done-told = Ce que la partie requérante en apprend
dispute-writing-done-untold = La partie requérante ne reçoit encore aucun message
dispute-writing-done-untold-text = La partie requérante n’apprend quelque chose qu’avec la première lettre que vous établissez à partir du dossier.
dispute-dossier-complainant = Partie requérante
dispute-dossier-grievances = Moyens
dispute-dossier-waits-for-complainant = { $act } : attend la partie requérante. Si elle appelle ou écrit, vous pouvez le consigner vous-même, sous « Ce que vous pouvez faire ».
dispute-dossier-corrected-complainant = Coordonnées de la partie requérante
dispute-attachment-of-complainant = la partie requérante
dispute-grievance-number = Moyen{ "\u00A0" }{ $number }
dispute-item-complainant = la partie requérante
dispute-act-form-grievance = Quel est le moyen, en une ou deux phrases ?
dispute-act-form-more-rows = Plus de moyens
dispute-act-form-main-hint = Si le recours repose surtout sur un moyen, indiquez-le ici.
dispute-act-form-main-none = Tous les moyens ont le même poids
dispute-act-form-correct-kind = Vous voulez changer la nature ou les moyens ?
dispute-act-form-correct-complainant = Nom ou adresse de la partie requérante
dispute-act-form-letter-nobody = Aucune adresse n’est connue. La lettre ne part donc pas.
dispute-act-form-reply-hint = Dans la langue de la partie requérante. Gehoor ajoute la formule d’appel et la signature. Une ligne vide commence un nouvel alinéa ; commencez les lignes par un tiret pour une liste. La lettre garde l’un et l’autre.
dispute-act-form-withdraw-why = Ne consignez ceci que si la partie requérante l’a fait savoir elle-même.
dispute-act-form-withdrawal = Qu’a dit ou écrit la partie requérante ?
dispute-link-back-replace = Remplacer le lien personnel de la partie requérante
dispute-link-back-title = Remplacer le lien personnel de la partie requérante
dispute-link-back-text = Le lien et le code que la partie requérante a reçus jusqu’ici n’ouvriront plus rien. Faites-le s’ils sont arrivés chez quelqu’un d’autre.
