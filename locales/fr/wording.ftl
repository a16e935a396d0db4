### Le libellé des lettres, la lettre avant l’envoi, et le courrier électronique.

## La lettre avant l’envoi
preview-look = Voir d’abord la lettre
preview-title = La lettre telle qu’elle partirait
preview-nothing-yet = Rien n’a encore été fait ni envoyé. Relisez la lettre ; envoyez-la ensuite ou modifiez le formulaire.
preview-back = Revenir au formulaire
preview-none = Aucune lettre ne partirait maintenant.
preview-by-email = Par courriel à { $name }, { $address }.
preview-by-post = Par la poste à { $name }, { $address }. La lettre doit être imprimée et postée.
preview-by-post-no-address = Par la poste à { $name }, mais aucune adresse n’est connue. Ajoutez d’abord l’adresse.
