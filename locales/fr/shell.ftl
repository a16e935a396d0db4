### Le cadre de chaque page, et les pages qui disent que quelque chose n'a pas marché.

shell-skip = Aller au contenu
shell-home = retour au début
shell-languages = Langue
shell-navigation = Menu principal
shell-menu = Menu
shell-version = Gehoor { $version }

shell-nav-start = Accueil
shell-nav-follow = Suivre mon message
shell-nav-work = Mon travail
shell-nav-register = Registre
shell-nav-registration = Nouvel enregistrement
shell-nav-letters = Lettres à poster
shell-nav-alerts = Alertes
shell-nav-administration = Administration
shell-nav-people = Collaborateurs
shell-letters-waiting = { $count ->
    [one] { $count } lettre à poster
   *[other] { $count } lettres à poster
}
shell-alerts-new = { $count ->
    [one] { $count } nouvelle alerte
   *[other] { $count } nouvelles alertes
}

shell-sign-in = Connexion des collaborateurs
shell-sign-out = Se déconnecter
shell-optional = (facultatif)
shell-print = Imprimer
shell-cancel = Annuler

shell-mistakes = { $count ->
    [one] Un point est encore à revoir
   *[other] { $count } points sont encore à revoir
}

shell-not-found-title = Cette page n’existe pas
shell-not-found = Il n’y a pas de page à cette adresse. Le lien est peut-être incomplet ou périmé.
shell-not-found-staff = Il n’y a rien à cette adresse, ou rien que vous puissiez consulter.
shell-trouble-title = Un problème s’est produit chez nous
shell-trouble = Votre demande n’a pas été exécutée ; vous n’y êtes pour rien. Revenez en arrière et réessayez dans quelques minutes. Ce que vous aviez rempli se trouve en général encore dans votre navigateur.
shell-trouble-reference = Si vous nous le signalez, mentionnez cette référence : { $reference }.
shell-full-title = Rien n’a été conservé
shell-full = Il n’y a plus de place sur notre serveur : ce que vous avez envoyé n’a pas été conservé. Nous en sommes avertis. Veuillez réessayer plus tard.
shell-full-typed = Ce que vous avez rempli figure ci-dessous. Laissez cette page ouverte ou copiez votre texte, et renvoyez-le un peu plus tard.
shell-too-often-title = Un instant, s’il vous plaît
shell-too-often = De très nombreuses demandes sont venues de votre adresse internet en peu de temps. Réessayez { $minutes ->
    [one] dans une minute
   *[other] dans { $minutes } minutes
}.
shell-try-again = Réessayer
shell-too-large-title = Ce texte est trop long
shell-too-large = Ce que vous avez envoyé dépasse ce qu’un formulaire peut contenir. Raccourcissez votre texte et envoyez à nouveau le formulaire.
shell-too-slow-title = L’envoi a pris trop de temps
shell-too-slow = Votre formulaire ne nous est pas parvenu en entier ; rien n’a été traité. Vérifiez votre connexion à internet, revenez en arrière et envoyez à nouveau le formulaire.
shell-foreign-title = Ce formulaire venait d’un autre site
shell-foreign = Rien ne s’est passé : un autre site a essayé d’envoyer ce formulaire depuis votre navigateur. Vous vouliez envoyer ou modifier quelque chose ? Ouvrez la bonne page ici et remplissez-y le formulaire.
shell-back-to-form = Retour au formulaire

shell-resend-heading = Pas encore envoyé
shell-resend-title = Nous n’avons pas pu vérifier que ce formulaire vient de vous
shell-resend-why = Cela arrive quand une page est restée longtemps ouverte, quand le navigateur a été fermé entre-temps ou quand il ne conserve pas les cookies. Rien n’est perdu. Relisez ce qui suit et envoyez-le à nouveau.
shell-resend-not-you = Vous n’avez pas rempli ceci vous-même ? Fermez alors cette page ; il ne se passera rien.
shell-resend-what = Voici ce qui est envoyé à { $address } :
shell-resend-empty = Non rempli : { $fields }.
shell-resend = Envoyer à nouveau
shell-signed-out-title = Vous n’êtes plus connecté
shell-signed-out-why = Rien n’est perdu : ce que vous avez rempli figure ci-dessous. Connectez-vous dans un nouvel onglet, revenez ici et envoyez-le à nouveau.
