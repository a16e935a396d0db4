# Comptes : liens pour choisir un mot de passe, seconde étape de la connexion, sessions, et ce que les administrateurs consultent.

account-mail-invitation-subject = Choisissez votre mot de passe pour Gehoor
account-mail-invitation-body =
    Bonjour { $name },

    Un compte a été créé pour vous dans Gehoor, le système dans lequel nous traitons les plaintes. Votre nom d’utilisateur est { $login }.

    Choisissez ici votre mot de passe : { $link }

    Le lien fonctionne une seule fois, pendant sept jours. Passé ce délai, demandez-en un nouveau à un administrateur.
account-mail-reset-subject = Choisissez un nouveau mot de passe pour Gehoor
account-mail-reset-body =
    Bonjour { $name },

    Ce lien vous permet de choisir un nouveau mot de passe pour votre compte { $login } : { $link }

    Le lien fonctionne une seule fois, pendant une heure. Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.
account-mail-news-subject = Votre compte Gehoor a été modifié
account-mail-news-body =
    Bonjour { $name },

    { $what }

    Ce n’était pas vous ? Prévenez immédiatement un administrateur.
account-news-password-changed = Le mot de passe de votre compte a été modifié.
account-news-email-changed = L’adresse électronique de votre compte a été modifiée. Les messages seront désormais envoyés à la nouvelle adresse.
account-news-app-added = Une application d’authentification a été ajoutée à votre compte.
account-news-app-removed = L’application d’authentification a été retirée de votre compte.
account-news-passkey-added = Une clé d’accès a été ajoutée à votre compte.
account-news-passkey-removed = Une clé d’accès a été retirée de votre compte.
account-news-factors-reset = Un administrateur a retiré la seconde étape de votre compte. Pour l’instant, vous vous connectez avec votre seul mot de passe.
account-news-recovery-code-used = Une connexion a eu lieu avec l’un de vos codes de secours.

sign-in-forgotten = Mot de passe oublié ?
sign-in-over = Cela a duré trop longtemps, ou cette étape est déjà terminée. Connectez-vous à nouveau.
sign-in-password-chosen = Votre mot de passe est enregistré. Connectez-vous maintenant.
sign-in-passkey = Se connecter avec une clé d’accès
sign-in-passkey-title = Se connecter avec une clé d’accès
sign-in-passkey-text = Votre appareil demande votre empreinte, votre visage, un code PIN ou votre clé de sécurité.
sign-in-passkey-go = Utiliser une clé d’accès
sign-in-passkey-refused = Cette clé d’accès n’est pas connue ici ou n’a pas été acceptée. Connectez-vous avec votre nom d’utilisateur et votre mot de passe.
passkey-needs-script = Une clé d’accès demande JavaScript et un navigateur qui connaît les clés d’accès. À défaut, utilisez un mot de passe et un code.
passkey-not-given = L’appareil n’a pas donné de clé d’accès. Réessayez ou choisissez un autre moyen.
sign-in-second-title = Encore une étape
sign-in-second-app = Ouvrez votre application d’authentification et tapez le code à six chiffres. Un code de secours convient aussi.
sign-in-second-codes = Vous ne pouvez pas utiliser votre clé d’accès ? Tapez l’un de vos codes de secours.
sign-in-second-lost = Vous avez tout perdu ? Un administrateur peut retirer la seconde étape de votre compte.
sign-in-second-back = Retour à la connexion
sign-in-code = Code
sign-in-code-hint = Six chiffres, ou un code de secours de cinq groupes.
sign-in-code-wrong = Ce code n’est pas correct ou a déjà servi. Attendez le code suivant de l’application.
sign-in-code-wait = Un code erroné a été introduit trop souvent. Réessayez dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.

forgotten-title = Mot de passe oublié
forgotten-text = Indiquez votre nom d’utilisateur ou votre adresse électronique. Vous recevrez un courriel avec un lien pour choisir un nouveau mot de passe.
forgotten-who = Nom d’utilisateur ou adresse électronique
forgotten-who-missing = Indiquez votre nom d’utilisateur ou votre adresse électronique.
forgotten-button = Demander un lien
forgotten-asked-title = Consultez votre boîte de réception
forgotten-asked = S’il existe un compte avec cette adresse ou ce nom, un courriel est en route. Le lien qu’il contient fonctionne pendant une heure.
forgotten-asked-nothing = Rien n’arrive ? Regardez dans le courrier indésirable, vérifiez ce que vous avez tapé ou adressez-vous à un administrateur.
forgotten-no-mail = Aucun courriel ne part d’ici. Demandez à un administrateur un lien pour choisir un nouveau mot de passe.

choose-title-invitation = Bienvenue : choisissez votre mot de passe
choose-title-reset = Choisissez un nouveau mot de passe
choose-given = Quelqu’un d’autre a choisi ce mot de passe pour vous. Choisissez d’abord un mot de passe que vous seul connaissez, puis connectez-vous avec lui.
choose-text = Bonjour { $name }. Vous vous connecterez ensuite avec votre nom d’utilisateur et ce mot de passe.
choose-button = Enregistrer le mot de passe
choose-dead-title = Ce lien ne fonctionne plus
choose-dead = Le lien a déjà servi, a été retiré ou a expiré. Il existe peut-être un courriel plus récent.
choose-dead-again = Demander un nouveau lien

person-flaw-password-guessable = Ce mot de passe est trop facile à deviner. Choisissez quelques mots sans rapport entre eux ni avec vous.
person-flaw-password-given = Quelqu’un d’autre a choisi ce mot de passe pour vous. Choisissez-en un vous-même.
person-flaw-link-dead = Ce lien ne fonctionne plus. Demandez-en un nouveau.
person-flaw-code-wrong = Ce code n’est pas correct. Tapez le code que l’application affiche maintenant et vérifiez l’heure de votre appareil.
person-flaw-step-over = Cela a duré trop longtemps, ou c’est déjà fait. Recommencez.
person-flaw-passkey-refused = Cette clé d’accès n’a pas été acceptée ou est déjà utilisée. Recommencez.
person-flaw-passkey-name-missing = Donnez un nom à la clé d’accès, par exemple celui de l’appareil.
person-flaw-too-many-passkeys = Il y a déjà { $number } clés d’accès. Retirez-en d’abord une.

people-invited-by-mail = Cette personne reçoit un courriel avec un lien pour choisir elle-même un mot de passe.
people-invited-by-hand = Aucun courriel ne part d’ici. À la page suivante, vous créez un lien que vous remettez vous-même.
people-password-now = Choisir plutôt un premier mot de passe vous-même
people-done-invited = { $name } figure maintenant dans la liste et reçoit une invitation. Donnez un rôle.
people-done-link = Le courriel à { $name } est en route.
people-done-link-back = Le lien pour { $name } a été retiré.
people-done-factors = La seconde étape de { $name } a été retirée.

way-in-title = Accès
way-in-password = Se connecte avec un mot de passe.
way-in-waits = Le courriel contenant un lien attend encore le serveur de messagerie.
way-in-open-invitation = Il y a une invitation, valable jusqu’au { $until }.
way-in-open-reset = Il y a un lien pour choisir un nouveau mot de passe, valable jusqu’au { $until }.
way-in-invitation-mail = Envoyer une invitation
way-in-invitation-hand = Créer une invitation
way-in-reset-mail = Envoyer un lien pour un nouveau mot de passe
way-in-reset-hand = Créer un lien pour un nouveau mot de passe
way-in-back = Retirer le lien
way-in-factors = A une seconde étape à la connexion.
way-in-factors-reset = Retirer la seconde étape
way-in-factors-text = Faites-le si la personne a perdu application, clé d’accès et codes de secours, et si vous êtes sûr de qui le demande. Elle est déconnectée partout et reçoit un courriel.
way-in-hand-title = Un lien à remettre
way-in-hand-once = Ce lien n’est affiché qu’une seule fois
way-in-hand-week = Il fonctionne une seule fois, pendant sept jours.
way-in-hand-hour = Il fonctionne une seule fois, pendant une heure.
way-in-hand-text = Remettez ce lien à { $name } sans que personne d’autre ne le lise. Qui possède le lien choisit le mot de passe.
way-in-hand-done = J’ai le lien

factor-title = Seconde étape à la connexion
factor-none = Vous n’avez pas encore de seconde étape. Qui connaît votre mot de passe peut se connecter à votre place.
factor-text = Avec une seconde étape, votre mot de passe seul ne suffit pas. Choisissez une application, une clé d’accès, ou les deux.
factor-text-app = Avec une seconde étape, votre mot de passe seul ne suffit pas. La seconde étape est un code d’une application sur votre téléphone.
factor-app-title = Application d’authentification
factor-app-text = Une application sur votre téléphone affiche un nouveau code toutes les trente secondes. Elle fonctionne aussi sans internet.
factor-app-there = Vous utilisez une application d’authentification.
factor-app-add = Ajouter une application
factor-app-remove = Retirer l’application
factor-passkey-title = Clés d’accès
factor-passkey-text = Avec une clé d’accès, vous vous connectez par empreinte, visage, code PIN ou clé de sécurité : après le mot de passe, ou à sa place.
factor-passkey-name = Nom de la clé d’accès
factor-passkey-name-hint = Par exemple l’appareil : portable du bureau.
factor-passkey-add = Ajouter une clé d’accès
factor-passkey-since = Ajoutée le { $at }.
factor-passkey-used = Utilisée pour la dernière fois le { $at }.
factor-passkey-unused = Pas encore utilisée.
factor-passkey-remove = Retirer la clé d’accès
factor-passkey-remove-this = Retirer : { $name }
factor-codes-title = Codes de secours
factor-codes-left = { $count ->
    [0] Vous n’avez pas de codes de secours. Créez-en, au cas où vous perdriez votre appareil.
    [one] Il vous reste un code de secours.
   *[other] Il vous reste { $count } codes de secours.
}
factor-codes-new = Créer de nouveaux codes de secours
factor-done-app-removed = L’application est retirée.
factor-done-passkey-added = La clé d’accès est ajoutée.
factor-done-passkey-removed = La clé d’accès est retirée.

app-title = Ajouter une application d’authentification
app-text = Lisez l’image avec votre application, ou tapez la clé secrète. Indiquez ensuite le code que l’application affiche.
app-picture = Code QR pour votre application d’authentification ; la même clé figure en texte ci-dessous
app-secret = Clé secrète
app-code = Code de l’application
app-code-hint = Six chiffres. Le code change toutes les trente secondes.
app-button = Ajouter l’application
passkey-title = Ajouter une clé d’accès
passkey-text = Votre appareil demande comment conserver la clé d’accès. Suivez ce qu’il affiche.
passkey-go = Créer la clé d’accès
codes-title = Vos codes de secours
codes-once = Ces codes ne sont affichés qu’une seule fois
codes-text = Conservez-les sur papier ou dans votre gestionnaire de mots de passe. Chaque code sert une fois, quand vous n’avez pas votre appareil.
codes-kept = Je les ai conservés
codes-print = Imprimer

account-factor-none = Vous vous connectez uniquement avec un mot de passe.
account-factor-app = Vous utilisez une application d’authentification.
account-factor-passkeys = { $count ->
    [one] Vous avez une clé d’accès.
   *[other] Vous avez { $count } clés d’accès.
}
account-factor-both = { $count ->
    [one] Vous utilisez une application d’authentification et une clé d’accès.
   *[other] Vous utilisez une application d’authentification et { $count } clés d’accès.
}
account-factor-link = Gérer la seconde étape
people-done-language = La langue de votre écran a été modifiée.
people-done-session-ended = La session y est maintenant terminée.
sessions-title = Vos sessions ouvertes
sessions-this = Ici
sessions-unknown = Navigateur inconnu
sessions-since = Depuis le { $since }, dernière utilisation le { $seen }
sessions-end = Déconnecter
sessions-end-this = Déconnecter : { $device }
sessions-end-others = Déconnecter partout ailleurs

policy-title = Connexion et conservation
policy-second-factor = Qui a besoin d’une seconde étape ?
policy-second-factor-hint = Qui n’en a pas en ajoute une à la prochaine connexion, avant toute autre chose.
policy-needed-nobody = Personne : chacun choisit
policy-needed-administrators = Les administrateurs
policy-needed-everyone = Tout le monde
policy-looks = Combien de temps conserve-t-on la liste des consultations de dossiers ?
policy-looks-hint = Ensuite, ces consultations sont effacées. Ce que les administrateurs modifient est toujours conservé.
policy-years = { $count ->
    [one] 1 an
   *[other] { $count } ans
}
policy-done = Les réglages sont enregistrés.

log-everyone = Tout le monde
log-everything = Tout
log-from = Du
log-until = Jusqu’au (inclus)
log-show = Afficher
log-filter = Chercher dans cette liste
log-file = Télécharger pour un tableur
log-pages = Pages
log-older = Plus anciens
log-newest = Plus récents
log-yes = oui
log-no = non

audit-title = Qui a modifié quoi
audit-text = Tout ce qui a été modifié hors des dossiers : personnes, rôles, absences, accès, réglages.
audit-none = Rien n’a été modifié ici. Choisissez une autre personne, un autre objet ou une autre période.
audit-person = Par ou au sujet de
audit-kind = Quoi
audit-column-when = Quand
audit-column-who = Qui
audit-column-what = Quoi
audit-column-about = Au sujet de
audit-column-was = Avant
audit-column-became = Après
audit-kind-body = Organisation et ses services
audit-kind-person = Données d’une personne
audit-kind-role = Rôle
audit-kind-absence = Absence
audit-kind-password = Mot de passe défini
audit-kind-invitation = Invitation
audit-kind-reset = Lien pour un nouveau mot de passe donné
audit-kind-link-taken-back = Lien retiré
audit-kind-forgotten = Mot de passe oublié : lien demandé
audit-kind-password-by-invitation = Premier mot de passe choisi
audit-kind-password-by-reset = Nouveau mot de passe choisi par un lien
audit-kind-app-added = Application d’authentification ajoutée
audit-kind-app-removed = Application d’authentification retirée
audit-kind-recovery-codes = Nouveaux codes de secours créés
audit-kind-recovery-code-used = Code de secours utilisé
audit-kind-passkey-added = Clé d’accès ajoutée
audit-kind-passkey-removed = Clé d’accès retirée
audit-kind-factors-reset = Seconde étape retirée par un administrateur
audit-kind-policy = Réglages de connexion et de conservation
audit-kind-follow-link = Lien personnel d’un dossier remplacé
audit-kind-follow-key = Clé de tous les liens personnels remplacée
audit-kind-audit-exported = Cette liste téléchargée
audit-kind-access-exported = Liste des consultations téléchargée
audit-more = { $count ->
    [one] et encore { $count } ligne, dans le fichier
   *[other] et encore { $count } lignes, dans le fichier
}
audit-key-about = À propos de l’organisation
audit-key-address = Adresse
audit-key-calendar = Calendrier
audit-key-closed = Fermée
audit-key-languages = Langues
audit-key-logo = Logo
audit-key-notices = Déclarations
audit-key-phone = Téléphone
audit-key-prefix = Lettres dans le numéro de dossier
audit-key-procedure = Procédure
audit-key-second-line = Deuxième ligne
audit-key-service = Ce dont on se plaint
audit-key-subject = Objets
audit-key-theme-css = Couleurs
audit-key-login = Nom d’utilisateur
audit-key-name = Nom
audit-key-email = Adresse électronique
audit-key-language = Langue
audit-key-active = Travaille ici
audit-key-role = Rôle
audit-key-body = Organisation
audit-key-unit = Service
audit-key-deputy_for = Remplace
audit-key-from = Du
audit-key-until = Jusqu’au (inclus)
audit-key-second-factor = Seconde étape requise
audit-key-looks-kept-years = Années de conservation des consultations
audit-key-retired = Plus utilisé
audit-key-words = Texte
audit-key-kind = Genre
audit-key-colour = Couleur principale
audit-key-closures = Jours de fermeture
audit-key-updated-on = Revu pour la dernière fois le
audit-key-read-on = Lu et en ordre le
audit-key-privacy = Vie privée
audit-key-accessibility = Accessibilité
audit-key-retention = Conservation

access-title = Qui a consulté quel dossier
access-text = Vous voyez qui a ouvert les dossiers sur lesquels vous veillez.
access-text-all = Vous voyez qui a ouvert quel dossier, pas ce qu’il contient.
access-none = Personne n’a consulté ceci. Choisissez un autre numéro, une autre personne ou une autre période.
access-number = Numéro du dossier
access-person = Qui
access-column-when = Quand
access-column-who = Qui
access-column-number = Dossier
access-column-what = Quoi
access-what-dossier = Dossier ouvert
access-what-export = Dossier entier exporté
access-what-attachment = Pièce jointe téléchargée
access-what-code = Code à lire à voix haute affiché
access-what-list = Liste imprimée ou téléchargée
access-what-excerpt = Passage lu dans un résultat de recherche
access-span = { $date }, { $begin }–{ $end }
access-times = { $count } fois
access-none-here = Personne n’a encore consulté ce dossier.
who-command-line = l’exploitation du serveur (ligne de commande)
access-all = Toutes les consultations de ce dossier
dossier-looked = Qui a consulté ce dossier

link-back-replace = Remplacer le lien personnel du plaignant
link-back-title = Remplacer le lien personnel du plaignant
link-back-text = Le lien et le code que le plaignant a reçus jusqu’ici n’ouvriront plus rien. Faites-le s’ils sont arrivés chez quelqu’un d’autre.
link-back-send = Envoyer maintenant l’accusé automatique avec le nouveau lien à { $address }
link-back-dispute = Rien n’est envoyé : les lettres au sujet d’un litige ne contiennent pas de lien.
link-back-no-mail = Il n’y a pas d’adresse électronique. La prochaine lettre apportera le nouveau lien.
link-back-button = Retirer l’ancien lien
dossier-done-follow-link = L’ancien lien personnel ne fonctionne plus.
