### Ce que les administrateurs mettent en place, et ce qu'une organisation dit d'elle-même.

admin-title = Administration
admin-no-body = Il n’y a pas encore d’organisation. Tant qu’il n’y en a pas, personne ne peut rien introduire ici.
admin-new-first = Créer votre première organisation
admin-bodies = Organisations
admin-new-title = Nouvelle organisation
admin-missing = Ce qu’il faut pour commencer
admin-more-title = Aussi dans l’administration
admin-column-name = Nom
admin-column-prefix = Dans le numéro
admin-column-languages = Langues
admin-column-units = Services
admin-column-state = État
admin-body-closed = Fermée aux nouvelles plaintes
admin-body-gap = Traduction manquante
admin-body-open = En service
admin-step-done = En ordre
admin-step-open = À faire
admin-step-body-done = Il y a une organisation à laquelle on peut s’adresser.
admin-step-body-open = Créez une organisation : son nom, son adresse et sa procédure.
admin-step-body-closed = Il y a une organisation, mais elle est fermée aux nouveaux messages. Ouvrez-la sur sa page dès que chaque démarche a quelqu’un.
admin-step-people-done = Il y a des collaborateurs.
admin-step-people-open = Ajoutez les collaborateurs qui enregistrent les plaintes, les traitent et décident.
admin-step-roles-done = Pour chaque démarche de la procédure, il y a quelqu’un qui peut l’accomplir.
admin-step-roles-open = Donnez leur rôle aux collaborateurs, pour que chaque démarche de la procédure puisse être accomplie.
admin-step-mail-done = Un serveur de messagerie est configuré.
admin-step-mail-open = Le courrier électronique n’est pas configuré : les lettres par courriel attendent. Configurez-le sous Courriels.
admin-step-secure-done = Le site n’est accessible que par une connexion sécurisée.
admin-step-secure-open = L’adresse du site ne commence pas par https. Placez devant lui un serveur web avec un certificat et adaptez base-url.
admin-step-notices-done = Les déclarations sur la vie privée, l’accessibilité et la conservation ont été lues et sont en ordre.
admin-step-notices-open = { $body } : personne n’a encore lu les déclarations sur la vie privée, l’accessibilité et la conservation. Le public les lit telles que fournies.
admin-step-notices-read = Lire les déclarations
admin-notices-unread = Personne dans votre organisation n’a encore lu ces déclarations, et elles figurent pourtant sur le site. Lisez-les et adaptez ce qui est différent chez vous ; ou dites qu’elles sont en ordre telles quelles.
admin-notices-in-order = Lu et en ordre
admin-roster-title = Ici, un dossier resterait bloqué ou irait autrement que promis
admin-roster-of = { $body } : { $finding }
admin-roster-all = Montrer les { $count } points
roster-nobody = À { $place }, personne n’est { $roles }. Personne ne peut donc faire ceci : { $activities }.
roster-deputies = À { $place }, le rôle de { $roles } n’est tenu que par des suppléants : personne ne le tient en propre. Il s’agit de { $activities }.
roster-barred = À { $place }, { $people } est seul à pouvoir accomplir la démarche { $activity }. Cela n’est plus permis à qui a d’abord fait { $after } : le dossier reste alors bloqué. Donnez ce rôle à quelqu’un d’autre aussi.
roster-barred-surely = À { $place }, { $people } est seul à pouvoir accomplir la démarche { $activity }, mais la même personne fait toujours d’abord { $after }, et cela n’est alors plus permis. Chaque dossier reste bloqué ici : donnez ce rôle à quelqu’un d’autre aussi.
roster-step-at-level = « { $activity } » (niveau { $level })
roster-unappointable = À { $place }, la démarche { $activity } ne peut désigner que { $people } comme { $role }. Ce n’est plus permis pour qui a d’abord fait { $after } : il n’y a alors plus personne à désigner. Donnez ce rôle à quelqu’un d’autre aussi.
roster-unappointable-surely = À { $place }, la démarche { $activity } ne peut désigner que { $people } comme { $role }, mais cette personne a alors toujours déjà fait { $after }, et ce n’est plus permis. Chaque dossier reste bloqué à ce niveau : donnez ce rôle à quelqu’un d’autre aussi.
roster-too-few = À { $place }, la démarche { $activity } demande { $seats } personnes ({ $roles }), et il { $held ->
    [one] n’y en a qu’une
   *[other] n’y en a que { $held }
}. Donnez ce rôle à quelqu’un d’autre aussi.
roster-uninformed = À { $place }, personne n’est { $roles }. Qui a ce rôle est averti de ce qui a été fait ; personne ne l’apprend donc pour : { $activities }.
roster-lower = À { $place }, personne ne peut accomplir comme { $roles } la démarche { $activities }. Elle revient alors à { $instead }, tandis que le plaignant lit qu’un niveau supérieur décide. Donnez ce rôle à quelqu’un qui n’a pas d’abord travaillé à la plainte.
admin-done-saved = C’est enregistré et valable tout de suite.
admin-body-recount = { $count ->
    [one] Les nouveaux délais suivent déjà les jours modifiés. Les délais en cours d’un dernier dossier sont en train d’être recalculés.
   *[other] Les nouveaux délais suivent déjà les jours modifiés. Les délais en cours de { $count } dossiers sont encore en train d’être recalculés.
}
admin-done-made = L’organisation est créée, et encore fermée aux nouveaux messages. Complétez ci-dessous ce qui manque encore, donnez leur rôle aux collaborateurs, puis ouvrez-la tout en bas.
admin-done-closed = L’organisation n’accepte plus de nouvelles plaintes. Les dossiers en cours se poursuivent.
admin-done-opened = L’organisation accepte des plaintes.
admin-body-gaps = Certains noms ne sont pas encore remplis dans chaque langue de l’organisation. D’ici là, la première langue est affichée.
admin-body-public = La page pour le public
admin-close-title = Nouvelles plaintes
admin-close-text = Plus personne ne peut alors introduire ou enregistrer quelque chose de nouveau auprès de cette organisation. Les dossiers en cours sont traités normalement, et vous pouvez rouvrir l’organisation plus tard. La supprimer n’est pas possible : des dossiers y renvoient.
admin-close-button = Fermer aux nouvelles plaintes
admin-open-text = Pour chaque démarche de la procédure, il y a quelqu’un. Après l’ouverture, chacun peut s’adresser à elle.
admin-open-button = Ouvrir aux nouvelles plaintes
admin-open-missing = L’organisation est fermée : personne ne peut rien y introduire. Voici ce qui manque encore ; qui écrit maintenant attendrait peut-être en vain la réponse promise :
admin-open-people = Les collaborateurs et leurs rôles
admin-open-all-the-same = Ouvrir malgré tout
admin-part-particulars = Données
admin-part-particulars-short = Nom, adresse, langues et procédure.
admin-part-particulars-text = Ceci figure sur les pages publiques et dans chaque lettre.
admin-part-units = Services
admin-part-units-short = Les parties qui ont leurs propres collaborateurs.
admin-part-units-text = Vous pouvez renommer un service ou ne plus l’utiliser. Le supprimer n’est pas possible : des dossiers y renvoient.
admin-part-services = Ce dont on se plaint
admin-part-services-short = Ce que les citoyens choisissent, et le service compétent.
admin-part-services-text = Écrivez-le dans les mots du citoyen. Le choix amène la plainte directement au bon service.
admin-part-subjects = Objets
admin-part-subjects-short = Ce sur quoi porte une plainte, pour le registre.
admin-part-subjects-text = Ces objets s’ajoutent à ceux de la procédure. Un objet que vous n’utilisez plus reste dans les anciens dossiers.
admin-part-closing-days = Jours de fermeture
admin-part-closing-days-short = Les jours où vous êtes fermés, en plus des jours fériés.
admin-part-closing-days-text = Les délais en jours ouvrables ne comptent pas ces jours. Après l’enregistrement, les délais en cours sont recalculés.
admin-part-look = Couleur et logo
admin-part-look-short = L’apparence des pages publiques.
admin-part-look-text = À partir d’une seule couleur, Gehoor compose les teintes de jour et de nuit, de sorte que tout reste lisible.
admin-part-notices = Déclarations
admin-part-notices-short = Vie privée, accessibilité et conservation.
admin-part-notices-text = Ces textes figurent au bas de chaque page publique. Relisez-les avec votre délégué à la protection des données et adaptez ce qui est différent chez vous.
admin-field-name = Nom
admin-field-about = Ce que fait l’organisation
admin-field-about-hint = En une ou deux phrases, pour qui vient pour la première fois.
admin-field-email = Adresse électronique pour les plaintes
admin-field-phone = Numéro de téléphone
admin-field-address = Adresse postale
admin-field-address-hint = Comme sur une enveloppe, sur plusieurs lignes.
admin-field-second-line = Où s’adresser ensuite
admin-field-second-line-hint = Le service de médiation ou une autre instance, avec adresse et numéro de téléphone. Cela figure dans chaque réponse.
admin-field-languages = Langues
admin-field-languages-hint = Les langues dans lesquelles vous répondez aux citoyens. Les pages publiques n’en montrent pas d’autres.
admin-field-main-language = Première langue
admin-field-main-language-hint = Elle est affichée là où une autre langue manque.
admin-field-procedure = Procédure
admin-field-procedure-hint = Elle fixe les démarches, les délais et les lettres. Un autre choix ne vaut que pour les nouveaux dossiers.
admin-field-calendar = Calendrier
admin-field-calendar-hint = C’est de ce pays que viennent les jours fériés et les règles sur la fin d’un délai. Après l’enregistrement, les délais en cours sont recalculés.
admin-field-calendar-new-hint = Uniquement pour une procédure qui laisse le choix. C’est de ce pays que viennent les jours fériés et les règles sur la fin d’un délai.
admin-calendar-none = Choisissez un calendrier
admin-counts-by = Compte selon le calendrier de : { $calendar }. Gehoor en connaît déjà les jours fériés.
admin-procedure-calendars = Calendrier : { $calendars }.
admin-flaw-calendar = Choisissez le calendrier selon lequel les délais comptent : un de ceux qui figurent auprès de la procédure.
admin-field-prefix = Lettres dans le numéro de dossier
admin-field-prefix-hint = De deux à six majuscules, comme SEL dans 2026-SEL-17. Elles sont fixées dès qu’il y a un dossier.
admin-field-id = Nom court dans l’adresse web
admin-field-id-hint = Minuscules, chiffres et traits d’union, comme dans /bodies/mediateur. Vous ne pourrez plus le modifier ensuite.
admin-field-unit-name = Nom
admin-field-unit-retired = Ne plus utiliser pour de nouveaux dossiers
admin-field-service-name = Dans les mots du citoyen
admin-field-service-unit = Service compétent
admin-field-service-remove = Supprimer ce choix
admin-field-subject-name = Nom
admin-field-subject-retired = Ne plus utiliser pour de nouveaux dossiers
admin-field-closing-from = Premier jour
admin-field-closing-to = Dernier jour
admin-field-closing-yearly = Chaque année
admin-field-closing-name = Raison
admin-field-closing-kept = Règle du fichier importé
admin-field-closing-remove = Supprimer cette fermeture
admin-field-colour = Couleur principale
admin-field-colour-hint = Écrivez-la avec # et six chiffres ou lettres, comme #0b5a6b. Laissez vide pour la couleur de Gehoor.
admin-field-privacy = Texte
admin-field-accessibility = Texte
admin-field-retention = Texte
admin-in-language = { $label } ({ $language })
admin-yes = oui
admin-more-units = Ajouter un service
admin-more-services = Ajouter un choix
admin-more-subjects = Ajouter un objet
admin-more-closing-days = Ajouter une fermeture
admin-unit-row = Service { $number }
admin-unit-new = Nouveau service (peut rester vide)
admin-service-row = Choix { $number }
admin-service-new = Nouveau choix (peut rester vide)
admin-subject-row = Objet { $number }
admin-subject-new = Nouvel objet (peut rester vide)
admin-closing-row = Fermeture { $number }
admin-closing-new = Nouvelle fermeture (peut rester vide)
admin-services-first-units = Créez d’abord les services compétents.
admin-subjects-known = La procédure a déjà ces objets :
admin-closing-kept-hint = Cette règle dit plus que ce formulaire ne peut montrer, et reste telle quelle.
admin-closing-to-hint = Vide s’il s’agit d’un seul jour.
admin-closing-yearly-hint = L’année de la date ne compte alors pas.
admin-look-own = Cette organisation a son propre thème, venu d’un fichier importé. Une couleur choisie ici le remplace.
admin-notices-facts = Chaque texte peut utiliser ces noms. Gehoor reprend ce que l’organisation a indiqué elle-même.
admin-notices-names = Ce qui s’affiche pour l’instant
admin-notices-hint = Tant que vous ne modifiez rien, le texte de Gehoor figure ici et s’améliore avec les nouvelles versions. Un titre commence par ##, une liste par un tiret.
admin-notices-look = Voir le texte tel qu’il figure maintenant sur le site
admin-procedure = { $title }, version { $version }
admin-procedure-hint = Niveaux de traitement : { $stages }.
admin-procedure-terms = Les délais de cette procédure
admin-term = { $term } : { $length }
admin-new-text = Une organisation est celle qui répond : un service public, une ville, une entreprise. Elle a son propre formulaire, ses lettres et ses collaborateurs.
admin-new-step-1 = Étape 1 sur 2 : dans quelles langues ?
admin-new-step-2 = Étape 2 sur 2 : qui est l’organisation ?
admin-new-next = Continuer
admin-new-make = Créer l’organisation
admin-new-languages-hint = Gehoor demandera ensuite chaque texte dans ces langues.
admin-conflict-title = Quelqu’un d’autre a modifié ceci entre-temps
admin-conflict-text = Rien n’a été enregistré. { $who } a modifié cette organisation le { $when }, pendant que votre formulaire était ouvert. Comparez et choisissez.
admin-conflict-caption = En quoi votre formulaire diffère de ce qui y figure maintenant
admin-conflict-field = Champ
admin-conflict-yours = Ce que vous aviez indiqué
admin-conflict-now = Ce qui y figure maintenant
admin-conflict-save = Enregistrer malgré tout ce que j’avais indiqué
admin-conflict-leave = Laisser comme c’est maintenant
admin-conflict-elsewhere = Ce que vous aviez indiqué y figure déjà : la modification portait sur autre chose.
admin-conflict-files = L’importation de fichiers
admin-flaw-id = { $label } : utilisez des minuscules, des chiffres et des traits d’union, et commencez par une lettre.
admin-flaw-double = { $label } : cela existe déjà. Choisissez autre chose.
admin-flaw-prefix = Utilisez de deux à six majuscules, sans accents.
admin-flaw-prefix-fixed = Des dossiers portent déjà ces lettres dans leur numéro : elles ne peuvent plus changer.
admin-flaw-prefix-taken = Une autre organisation a déjà ces lettres. Choisissez-en d’autres.
admin-flaw-id-taken = Ce nom court est déjà utilisé. Choisissez-en un autre.
admin-flaw-no-language = Choisissez au moins une langue.
admin-flaw-language-of-procedure = La procédure choisie n’existe pas en { $language }. Choisissez une autre langue ou une autre procédure.
admin-flaw-procedure = Choisissez une procédure de la liste.
admin-flaw-email = Écrivez une adresse électronique comme nom@exemple.be.
admin-flaw-phone = Écrivez en chiffres le numéro que l’on peut appeler.
admin-flaw-missing = { $label } est encore vide. Remplissez ce champ.
admin-flaw-too-long = { $label } est trop long : { $most } caractères au maximum.
admin-flaw-gone = Ce que des dossiers utilisent ne peut pas disparaître. Cochez que vous ne l’utilisez plus.
admin-flaw-unit = Choisissez un service encore utilisé.
admin-flaw-closing-days = Les jours de fermeture ne sont pas lisibles. Vérifiez les dates.
admin-flaw-closing-from = Indiquez le premier jour.
admin-flaw-closing-to = Le dernier jour précède le premier. Inversez-les.
admin-flaw-colour = Écrivez la couleur avec # et six chiffres ou lettres de a à f, comme #0b5a6b.
admin-flaw-colour-faint = Cette couleur est trop claire pour être lue sur du blanc : le contraste est de { $ratio } à 1, et il en faut 4,5. Une teinte plus foncée qui convient : { $darker }.
admin-flaw-notice = La ligne { $line } n’est pas lisible. Le HTML n’est pas permis ; utilisez seulement du texte, des titres, des listes et des liens.
admin-flaw-notice-fact = Ligne { $line } : { $fact } n’est pas un nom que Gehoor peut remplacer.
admin-field-logo = Autre logo
admin-field-logo-hint = Un PNG de { $most } ko au maximum, de préférence plus large que haut.
admin-field-logo-remove = Supprimer le logo actuel
admin-look-logo-now = Le logo actuel
admin-look-svg = Utiliser un SVG
admin-field-svg = Le texte du fichier SVG
admin-field-svg-hint = Ouvrez le fichier dans un éditeur de texte et collez tout ici. Un dessin ne peut contenir ni script, ni lien, ni rien d’ailleurs.
admin-flaw-logo-kind = Ceci n’est ni un PNG ni un SVG. Choisissez un autre fichier.
admin-flaw-logo-large = Cette image est trop grande : { $most } ko et 4000 pixels par côté au maximum.
admin-flaw-logo-active = Ce SVG fait plus que dessiner. Retirez-en les scripts, les liens et les renvois vers d’autres sites, ou choisissez un PNG.

notice-whose = De quelle organisation ?
notice-privacy-title = Vie privée
notice-accessibility-title = Accessibilité
notice-retention-title = Conservation des dossiers

notice-privacy =
    Qui nous écrit nous confie des données. Voici ce que nous en faisons.

    ## Qui est responsable

    { $body-name } est responsable de vos données. Vous nous joignez, et par nous notre délégué à la protection des données si nous en avons un, à l’adresse [{ $email }](mailto:{ $email }), au { $phone } ou par la poste :

    { $address }

    ## À quoi servent vos données

    Uniquement à traiter votre plainte, question, suggestion ou compliment, à vous répondre, et à apprendre de tous les messages ensemble comment mieux travailler. Si la loi nous impose de traiter les plaintes, nous le faisons pour cette raison (article 6, paragraphe 1, point c, du règlement général sur la protection des données). Pour une autorité publique, c’est aussi une mission d’intérêt public (paragraphe 1, point e). Une entreprise ou une association a un intérêt légitime à entendre qui n’est pas satisfait (paragraphe 1, point f).

    ## Quelles données

    Ce que vous remplissez ou nous envoyez vous-même : votre nom et vos coordonnées si vous les donnez, votre récit et vos pièces jointes. En outre, ce que nous notons pendant le traitement. Vous n’êtes pas obligé de donner votre nom, mais nous ne pouvons alors pas toujours vous répondre. Quand une plainte concerne un membre du personnel, nous conservons aussi son nom ; cette personne apprend de quoi il s’agit et peut répondre.

    ## Qui voit vos données

    Uniquement les collaborateurs qui traitent votre dossier ou y veillent. Nous notons qui ouvre un dossier. Si nous devons transmettre votre message à une autre organisation, nous vous le disons. Vos données ne vont ni à des entreprises à des fins publicitaires, ni hors de l’Espace économique européen. Aucune décision à votre sujet n’est prise par un ordinateur seul.

    ## Combien de temps

    Vous le lirez sous « Conservation des dossiers », au bas de cette page.

    ## Vos droits

    Vous pouvez demander quelles données nous avons de vous et en recevoir une copie. Vous pouvez les faire corriger, demander leur effacement ou la limitation de leur utilisation, et vous opposer à leur utilisation. La loi nous oblige parfois à les conserver malgré tout ; nous disons alors pourquoi. Vous recevez une réponse dans le mois.

    Si vous n’êtes pas satisfait de la manière dont nous traitons vos données, vous pouvez introduire une réclamation auprès de l’autorité de contrôle de votre pays : en Belgique l’[Autorité de protection des données](https://www.autoriteprotectiondonnees.be), aux Pays-Bas l’[Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).

    ## Cookies

    Ce site n’utilise que les cookies nécessaires pour retenir votre langue et envoyer votre formulaire de manière sécurisée. Personne ne vous suit ici, et ce site ne va rien chercher sur d’autres sites.

notice-accessibility =
    { $body-name } veut que chacun puisse utiliser ce site, comme la directive (UE) 2016/2102 le demande aux autorités publiques. Cette déclaration concerne les pages où vous écrivez un message et le suivez.

    ## À quel point le site est accessible

    Le site est fait pour répondre à la norme EN 301 549 et aux WCAG 2.2, niveau AA. Il fonctionne au clavier seul, avec un lecteur d’écran, fortement agrandi, sur un téléphone et sans scripts.

    ## Ce qui peut ne pas encore être accessible

    Nous ne pouvons pas toujours adapter les documents que d’autres nous envoient et qui font partie d’un dossier. N’hésitez pas à nous demander une version que vous pouvez lire.

    {"{?updated-on}"}
    ## À propos de cette déclaration

    La déclaration repose sur notre propre examen et a été revue pour la dernière fois le { $updated-on }.
    {"{/updated-on}"}

    ## Quelque chose ne fonctionne pas

    Dites-le-nous à l’adresse [{ $email }](mailto:{ $email }) ou au { $phone }. Nous cherchons une solution avec vous, et vous recevez une réponse dans le mois. Vous pouvez aussi toujours téléphoner, écrire ou venir raconter votre plainte :

    { $address }

    ## Notre réponse ne vous satisfait pas

    Vous pouvez alors vous adresser à :

    { $second-line }

notice-retention =
    { $body-name } ne conserve pas un dossier plus longtemps que nécessaire.

    - Tant que votre message est en traitement, nous conservons tout ce qui s’y rapporte.
    - Après la clôture, nous conservons le dossier aussi longtemps qu’il peut être nécessaire pour rendre compte : à vous, à un service de médiation, à un juge ou à une autorité de contrôle, et comme le disent nos règles de conservation.
    - Ensuite, le dossier doit être détruit ou, si la loi sur les archives le demande, remis aux archives. Nous y veillons nous-mêmes ; cela ne se fait pas tout seul.
    - Les chiffres où personne n’est reconnaissable sont conservés plus longtemps.

    Voulez-vous savoir combien de temps votre propre dossier est conservé ? Demandez-le à l’adresse [{ $email }](mailto:{ $email }), au { $phone } ou par la poste :

    { $address }

    {"{?updated-on}"}
    Ceci a été revu pour la dernière fois le { $updated-on }.
    {"{/updated-on}"}
