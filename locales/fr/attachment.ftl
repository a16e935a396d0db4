### Les pièces jointes : ce que les gens envoient, et ce qui se trouve dans un dossier.

## Choisir
attachment-field = Fichiers
attachment-hint = Photos, PDF, Word, Excel, OpenDocument, texte, courriel, son ou film. Au plus { $count } fichiers, chacun de { $each } Mo au plus, { $form } Mo au plus ensemble.
attachment-drop = Glissez des fichiers ici ou choisissez-les
attachment-kept = Ces fichiers seront joints
attachment-kept-hint = Décochez ce qui ne doit pas être joint.
attachment-sending = { $name } : { $percent } %
attachment-trouble = { $name } n’a pas pu être envoyé. Vérifiez votre connexion à internet et choisissez à nouveau le fichier.
attachment-refused = { $name } n’a pas été accepté. Attendez quelques minutes et choisissez à nouveau le fichier.
attachment-held = Pas encore envoyé, car ce fichier n’est pas joint : { $name }. Choisissez-le à nouveau, ou envoyez sans ce fichier.
attachment-enclosed = Fichiers de ce dossier joints à la lettre
attachment-enclosed-hint = La lettre les mentionne. Qui relit le texte les voit aussi.
attachment-mail-read = Le courriel a été lu. Vérifiez le texte et enregistrez-le ; le courriel et ses pièces jointes l’accompagnent.
attachment-mail-registered = Le courriel a été lu. Vérifiez qui l’a écrit et ce qu’il contient, puis enregistrez-le ; le courriel et ses pièces jointes l’accompagnent.
attachment-about = { $who }, { $date }, { $size }
attachment-mail-button = Lire le courriel
attachment-mail-none = Il n’y a pas de courriel à lire. Choisissez un message enregistré (.eml) parmi les pièces jointes.
attachment-mail-way = Un courriel enregistré (.eml) peut être déposé sur ce formulaire ou choisi parmi les pièces jointes ; il remplit qui a écrit quoi et quand.
attachment-mail-head = De : { $from }
    Date : { $date }
    Objet : { $subject }

## Liste
attachment-list = Pièces jointes
attachment-name = Fichier
attachment-for = Pour { $name }
attachment-kind = Type
attachment-size = Taille
attachment-who = De
attachment-when = Ajouté le
attachment-none = Il n’y a pas encore de fichiers.
attachment-add = Ajouter quelque chose au dossier
attachment-mail-whole = Un courriel est conservé tel qu’il est arrivé, avec tout son contenu : aussi les fichiers refusés parce qu’ils ne sont pas ce qu’ils disent être. N’ouvrez aucune pièce jointe depuis le courriel même ; ce qui a été accepté figure dans cette liste.
attachment-of-complainant = le plaignant
attachment-kilobytes = { $n } ko
attachment-megabytes = { $n } Mo
attachment-enclosures = Annexes :
attachment-yours = Fichiers

## Types
attachment-kind-pdf = PDF
attachment-kind-image = photo ou image
attachment-kind-text = texte
attachment-kind-sheet = feuille de calcul
attachment-kind-document = document texte
attachment-kind-mail = courriel
attachment-kind-sound = son
attachment-kind-film = film

## Ce qui ne va pas
attachment-flaw-empty = { $name } est vide. Choisissez un fichier qui contient quelque chose.
attachment-flaw-large = { $name } dépasse { $most } Mo. Réduisez sa taille, ou envoyez-le en plusieurs parties.
attachment-flaw-much = Ensemble, les fichiers dépassent { $most } Mo. Retirez-en un ou réduisez leur taille.
attachment-flaw-many = Au plus { $most } fichiers peuvent être joints : { $name } n’en fait pas partie. Décochez-en un et choisissez à nouveau { $name }, ou envoyez sans ce fichier.
attachment-flaw-kind = { $name } n’a pas été accepté : nous n’acceptons pas ce genre de fichier. Nous acceptons des photos, pdf, Word, Excel, OpenDocument, textes, courriels, sons et films. Enregistrez-le ainsi et choisissez-le à nouveau.
attachment-flaw-archive = { $name } est un fichier zip. Décompressez-le et choisissez les fichiers eux-mêmes.
attachment-flaw-lies = { $name } n’est pas du type que son nom indique, ou il est protégé ou endommagé. S’il est de vous, enregistrez-le à nouveau, par exemple en PDF, et choisissez-le. Si quelqu’un vous l’a envoyé, ne l’ouvrez pas et demandez-lui un autre exemplaire.
attachment-flaw-unsound = { $name } cache autre chose, par exemple un programme ou un fichier zip. S’il est de vous, enregistrez-le en PDF et choisissez-le à nouveau. Si quelqu’un vous l’a envoyé, ne l’ouvrez pas et demandez-lui un autre exemplaire.
attachment-flaw-room = Il n’y a pas de place pour des fichiers en ce moment : { $name } n’a pas été conservé. Vous pouvez envoyer le formulaire sans ce fichier.
attachment-flaw-gone = Un fichier que vous aviez choisi n’est plus conservé. Choisissez-le à nouveau.
attachment-flaw-mail = Ce qui accompagne une lettre ne peut dépasser { $most } Mo au total, sinon le serveur de messagerie le refuse.
attachment-too-much-title = C’est trop à la fois
attachment-too-much = Votre envoi dépasse { $most } Mo ; rien n’en a été conservé. Revenez en arrière, retirez un fichier ou réduisez-le, et envoyez à nouveau le formulaire.
