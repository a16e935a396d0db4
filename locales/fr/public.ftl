### Le côté public : l'accueil, le formulaire de chaque organisation, et la page où l'on suit son message.

public-start-title = Dites-le-nous
public-start-lead = Vous avez une plainte, une question, une suggestion ou un compliment à propos de nos services ? Écrivez ici au bon service. C’est gratuit et vous n’avez pas besoin de compte.
public-start-bodies = À qui souhaitez-vous écrire ?
public-start-write = Écrire à ce service
public-start-none = Il n’est pas encore possible d’introduire quoi que ce soit ici : le service est en cours d’installation. Revenez plus tard ou contactez le service d’une autre manière.
public-start-closed = Il n’est pas possible d’introduire de nouveaux messages ici en ce moment. Qui a déjà écrit suit son dossier comme toujours.
public-start-elsewhere = À qui vous adresser
public-closed = Cette organisation n’accepte pas de nouveaux messages en ce moment. Si vous avez déjà écrit, vous suivez votre dossier comme toujours.
public-start-follow = Vous nous avez déjà écrit ?
public-start-follow-text = Avec votre numéro et votre code personnel, vous voyez où nous en sommes et vous lisez notre réponse.

public-entry-title = Votre plainte, question ou suggestion
public-entry-welcome = Vous n’êtes pas satisfait de ce que nous avons fait, ou pas fait ? Dites-le-nous. Une question, un signalement, une suggestion ou un compliment sont aussi les bienvenus.
public-entry-begin = Écrire votre message
public-entry-course = Que devient votre message ?
public-entry-otherwise = Vous préférez téléphoner, envoyer un courriel ou écrire une lettre ?
public-course-receipt = Vous recevez aussitôt un numéro et un lien personnel pour suivre votre message.
public-course-handling = S’il s’agit d’une plainte, nous vous disons si nous pouvons la traiter. La personne dont vous vous plaignez ne la traite pas.
public-course-answer = Vous recevez notre réponse dans un délai de { $length } après la réception.
public-course-again = La réponse ne vous satisfait pas ? Vous pouvez demander une nouvelle analyse, puis vous adresser à une instance indépendante.
public-course-elsewhere = La réponse ne vous satisfait pas ? Vous pouvez vous adresser à une instance indépendante.
public-contact-phone = Téléphone
public-contact-email = Courriel
public-contact-post = Lettre
public-second-line = Une instance indépendante
public-second-line-text = Si notre réponse ne vous satisfait pas, vous pouvez vous adresser à une instance indépendante de nous.
public-second-line-show = Quelle instance, et comment la joindre
public-updated = Mis à jour le { $date }

public-form-title = Votre message
public-form-continue = Continuer : relire votre message
public-step-write = Étape 1 sur 2 : votre message
public-step-review = Étape 2 sur 2 : relire et envoyer

public-kind = Que souhaitez-vous nous dire ?
public-kind-complaint = Une plainte
public-kind-complaint-hint = Je ne suis pas satisfait et j’attends une réponse.
public-kind-issue-report = Un signalement
public-kind-issue-report-hint = Je fais savoir que quelque chose ne fonctionne pas ou n’est pas correct.
public-kind-information-request = Une demande d’information
public-kind-information-request-hint = Je voudrais savoir quelque chose.
public-kind-suggestion = Une suggestion
public-kind-suggestion-hint = J’ai une idée pour faire mieux.
public-kind-compliment = Un compliment
public-kind-compliment-hint = Quelque chose s’est bien passé et je tiens à le dire.
public-kind-unsure = Je ne sais pas bien ; à vous de choisir

public-service = De quoi s’agit-il ?
public-service-hint = Ainsi, votre message arrive tout de suite chez les bonnes personnes.
public-service-unsure = Autre chose, ou je ne sais pas
public-relation-none = Je préfère ne pas le dire
public-who = Qui êtes-vous ?

public-field-what-happened = Que s’est-il passé ?
public-field-happened-on = Quand cela s’est-il passé ?
public-field-desired-outcome = Qu’attendez-vous de nous ?
public-field-name = Votre nom
public-field-email = Adresse électronique
public-field-phone = Numéro de téléphone
public-field-address = Adresse postale
public-field-street = Rue et numéro
public-field-postcode = Code postal
public-field-town = Localité
public-field-country = Pays
public-field-relation = Vous êtes
public-field-representing = Pour qui écrivez-vous ?
public-representing = J’écris pour une autre personne
public-by-post = Je préfère recevoir la réponse par courrier

public-privacy = Nous n’utilisons vos données que pour traiter votre message et pour améliorer nos services. Seules les personnes qui travaillent à votre dossier peuvent les consulter.

public-missing-what-happened = Dites-nous ce qui s’est passé ; quelques mots suffisent.
public-missing-happened-on = Indiquez quand cela s’est passé.
public-missing-desired-outcome = Indiquez ce qui arrangerait les choses pour vous.
public-missing-name = Indiquez votre nom.
public-missing-email = Indiquez votre adresse électronique.
public-missing-phone = Indiquez votre numéro de téléphone.
public-missing-street = Indiquez votre rue, votre numéro et votre localité.
public-missing-relation = Choisissez ce qui vous correspond le mieux.
public-missing-representing = Indiquez pour qui vous écrivez.
public-flaw-email = Cette adresse électronique n’est pas tout à fait correcte. Une adresse ressemble à nom@exemple.be.
public-flaw-half-address = Pour vous écrire une lettre, il nous faut la rue et la localité. Indiquez les deux, ou laissez l’adresse vide.
public-flaw-no-address = Donnez une adresse électronique ou une adresse postale, pour que nous puissions vous répondre.
public-flaw-future = Ce jour n’est pas encore venu. Indiquez quand cela s’est passé, ou laissez ce champ vide.
public-flaw-date = Nous ne reconnaissons pas cette date. Écrivez par exemple 2/3/2026, ou laissez ce champ vide.
public-flaw-length = C’est trop long : ce champ peut contenir { $most } caractères. Retirez-en { $over }.
public-refused = Votre message n’a pas pu être traité

public-review-title = Relisez votre message
public-review-lead = Rien n’est encore envoyé. Tout est correct ? Envoyez alors votre message.
public-review-nameless = Sans nom
public-review-send = Envoyer votre message
public-review-change = Modifier encore quelque chose

## La page derrière le lien personnel.

follow-ask-title = Suivre votre message
follow-ask-lead = Indiquez le numéro et le code personnel que vous avez reçus quand vous nous avez écrit.
follow-ask-show = Afficher mon message
follow-ask-lost = Vous n’avez plus le numéro ou le code ? Regardez dans le courriel que nous vous avons envoyé, ou téléphonez au service à qui vous avez écrit.
follow-field-number = Numéro
follow-field-number-hint = Par exemple 2026-ABC-17
follow-field-code = Code personnel
follow-field-code-hint = Quatre groupes de quatre caractères ; vous pouvez aussi coller le lien entier.
follow-missing-number = Indiquez le numéro.
follow-missing-code = Indiquez le code personnel.
follow-unknown-title = Nous n’avons pas trouvé de message avec ce numéro et ce code
follow-unknown = Vérifiez encore les deux. Le code ne contient jamais les lettres o, l ou i ni le chiffre 1.

follow-title = Votre message { $number }
follow-receipt-title = Nous avons reçu votre message
follow-receipt-lead = Merci. Votre message est enregistré ; vous n’avez plus rien à faire pour le moment.
follow-number = Votre numéro
follow-receipt-mail = Vous recevez aussi ce numéro et ce lien à l’adresse { $email }.
follow-receipt-no-mail = Vous n’avez pas donné d’adresse électronique. Conservez cette page ou imprimez-la : c’est ici que vous lirez notre réponse.
follow-promise-acknowledge = Vous saurez au plus tard le { $due } si nous pouvons traiter votre plainte.
follow-promise-answer = Vous recevrez notre réponse au plus tard le { $due }.
follow-promise-late = Vous auriez dû recevoir notre réponse au plus tard le { $due }. Nous n’y sommes pas parvenus et nous le regrettons. Nous y travaillons encore.
follow-recourse = Comme vous n’avez pas reçu notre réponse à temps, vous n’avez pas à l’attendre. Jusqu’au { $due } inclus, vous pouvez aussi vous adresser à :

follow-link-title = Votre lien personnel
follow-link-text = Conservez ce lien. Quiconque le possède peut lire votre message et notre réponse ; ne le transmettez donc pas.
follow-link-label = Lien

follow-answer = Notre réponse
follow-answer-on = Nous vous avons répondu le { $date }.
follow-course = Le déroulement
follow-letter = Lire :
follow-written = Ce que vous nous avez écrit
follow-questions = Une question sur votre dossier ?

follow-step-received = Votre message est reçu et figure au registre sous le numéro { $number }
follow-step-acknowledged = Nous vous avons envoyé un accusé de réception
follow-step-declined = Nous n’avons pas donné suite à votre message
follow-step-forwarded = Nous avons transmis votre message à une autre autorité
follow-step-transferred = Nous avons transmis votre message à une autre organisation ou à un autre service
follow-step-joined = Votre message est traité avec un autre message
follow-step-promised = Nous vous avons prévenu que cela prend plus de temps ; vous recevrez notre réponse au plus tard le { $due }
follow-step-completion-asked = Nous vous avons demandé un complément
follow-step-completed = Nous avons reçu votre complément
follow-step-adjourned = Nous vous avons informé que nous prenons plus de temps
follow-step-postponed = Vous avez accepté une réponse pour le { $due } au plus tard
follow-step-suspended = Nous vous avons informé que le traitement est suspendu
follow-step-resumed = Le traitement reprend
follow-step-settled = Votre plainte a été réglée à votre satisfaction
follow-step-advice-asked = Votre plainte a été soumise pour avis
follow-step-advised = L’avis sur votre plainte a été rendu
follow-step-answered = Nous vous avons répondu
follow-step-replied = Nous vous avons répondu
follow-step-satisfied = Vous avez fait savoir que la réponse vous satisfait
follow-step-not-satisfied = Vous avez fait savoir que la réponse ne vous satisfait pas
follow-step-escalated = Vous avez demandé une nouvelle analyse
follow-step-taken-further = Votre plainte a été portée à un niveau supérieur
follow-step-referred = Nous vous avons indiqué à quelle instance indépendante vous pouvez vous adresser
follow-step-withdrawn = Votre message a été retiré
follow-step-closed = Le dossier a été clôturé
follow-step-reopened = Le dossier a été rouvert
follow-ahead-acknowledge = Accusé de réception, au plus tard ce jour-là
follow-ahead-answer = Notre réponse, au plus tard ce jour-là
follow-ahead-hearing = Entretien auquel nous vous invitons : { $moment }
follow-hearing = Nous vous entendons le { $moment }.

follow-react-title = Notre réponse vous satisfait-elle ?
follow-react-text = Votre avis nous aide. Si vous n’êtes pas satisfait, vous pourrez ensuite demander une nouvelle analyse.
follow-react-text-last = Votre avis nous aide.
follow-react-remark = Souhaitez-vous ajouter quelque chose ?
follow-react-satisfied = Oui, je suis satisfait
follow-react-not-satisfied = Non, je ne suis pas satisfait
follow-escalate-title = Demander une nouvelle analyse
follow-escalate-later = Finalement pas satisfait ? Demandez une nouvelle analyse
follow-escalate-text = Une personne d’un niveau supérieur, qui n’a pas encore travaillé à votre plainte, réexamine alors votre plainte et notre réponse. Vous n’avez pas à donner de raisons.
follow-escalate-remark = Pourquoi n’êtes-vous pas satisfait ?
follow-escalate = Demander une nouvelle analyse
follow-withdraw-title = Retirer votre message
follow-withdraw-text = Si vous retirez votre message, nous ne le traitons plus. Vous ne recevrez alors plus de réponse.
follow-withdraw-reason = Pourquoi le retirez-vous ?
follow-withdraw-sure = Oui, je veux retirer mon message
follow-withdraw = Retirer mon message
follow-missing-satisfaction = Choisissez si vous êtes satisfait ou non.
follow-missing-sure = Confirmez que vous voulez retirer votre message.
follow-done = Merci
follow-done-react = Nous avons noté ce que vous pensez de notre réponse.
follow-done-react-more = Nous avons noté ce que vous pensez de notre réponse. Ce n’est pas encore une demande de nouvelle analyse : vous pouvez la faire ci-dessous.
follow-done-react-further = Nous avons noté votre avis. Votre plainte ne va pas encore plus loin : vous le demandez ci-dessous.
follow-done-escalate = Votre demande d’une nouvelle analyse est notée.
follow-done-withdraw = Votre message est retiré.
