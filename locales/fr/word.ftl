### Les mots fixes de la gestion des plaintes : un pour chaque code.

role-desk = bureau d’enregistrement
role-coordinator = coordinateur des plaintes
role-handler = agent traitant
role-complaints-manager = gestionnaire des plaintes
role-decision-body = organe de décision
role-management-committee = comité de direction
role-line-manager = responsable hiérarchique
role-employee = collaborateur
role-adviser = conseiller
role-committee-chair = président de la commission consultative
role-committee-member = membre de la commission consultative
role-administrator = administrateur
role-complainant = plaignant
role-system = Gehoor

kind-complaint = plainte
kind-issue-report = signalement
kind-information-request = demande d’information
kind-suggestion = suggestion
kind-compliment = compliment

medium-web-form = formulaire en ligne
medium-email = courriel
medium-letter = lettre
medium-fax = fax
medium-phone = téléphone
medium-desk = au guichet

source-direct = directement du plaignant
source-internal = par un collègue ou un autre service
source-sister-body = par une organisation sœur
source-authority = par une autre autorité
source-second-line = par un service de médiation

judgment-well-founded = fondée
judgment-partly-founded = partiellement fondée
judgment-unfounded = non fondée
judgment-no-judgment = sans appréciation

resolution-resolved = résolue
resolution-partly-resolved = partiellement résolue
resolution-unresolved = non résolue

satisfaction-satisfied = satisfait
satisfaction-not-satisfied = non satisfait
satisfaction-no-reaction = sans réaction

admissibility-admissible = recevable
admissibility-inadmissible = irrecevable

validation-passed = validée
validation-refused = non validée

checks-form = validation de la forme
checks-form-and-content = validation de la forme et du contenu

line-2 = deuxième ligne (service de médiation)
line-3 = troisième ligne (niveau politique)

way-email = par courriel
way-post = par la poste

subprocess-intake = Réception
subprocess-handling = Traitement
subprocess-analysis = Analyse

grievance = grief
grievances = griefs
grievance-number = Grief{ "\u00A0" }{ $number }
item-complainant = le plaignant
item-respondent = personne mise en cause{ "\u00A0" }{ $number }
grievance-main = objet principal

## Ce qui s’est passé, comme titre dans le fil du dossier.

act-receive = Message reçu
act-register = Enregistrement
act-classify = Nature du message déterminée
act-name-respondent = Personne mise en cause indiquée
act-acknowledge = Accusé de réception établi
act-assess-admissibility = Recevabilité appréciée
act-decline = Non traité
act-forward = Transmis à une autre autorité
act-transfer = Transféré
act-merge = Fusionné avec un autre dossier
act-join = Traité avec un autre dossier
act-unjoin = De nouveau traité à part
act-request-completion = Complément demandé
act-complete = Complété
act-assign = Agent traitant désigné
act-investigate = Constatations consignées
act-propose = Proposition de réponse rédigée
act-copy-to-respondent = Copie remise à la personne mise en cause
act-invite = Invitation à être entendu
act-hear = Audition
act-waive-hearing = Renonciation à l’audition
act-validate = Proposition de réponse relue
act-judge = Bien-fondé apprécié
act-discuss = Discuté avec les responsables
act-answer = Réponse donnée
act-give-feedback = Réponse au message
act-report-back = Réponse communiquée au coordinateur
act-adjourn = Délai prorogé
act-consent = Accord reçu
act-postpone = Délai reporté
act-suspend = Délai suspendu
act-resume = Délai repris
act-settle = Réglé à l’amiable
act-commit = Date de réponse annoncée
act-withdraw = Retrait
act-escalate = Niveau supérieur demandé
act-uphold = Décision maintenue
act-refer-second-line = Renvoi
act-find-cause = Cause établie
act-measure = Mesure enregistrée
act-review = Évalué après coup
act-refer-to-adviser = Avis demandé
act-appoint = Désigné
act-declare-ties = Liens déclarés
act-advise = Avis rendu
act-ask-satisfaction = Réaction à la réponse
act-close = Clôture
act-reopen = Réouverture
act-correct = Inscription corrigée
act-note = Note

event-sent = Lettre envoyée
event-undeliverable = Lettre non distribuée
event-not-posted = Lettre finalement non postée
event-recomputed = Délais recalculés

## Où en est un dossier : pour le personnel, et en une phrase pour le plaignant.

state-received = reçu
state-registered = enregistré
state-assessing = recevabilité à apprécier
state-assigning = à prendre en charge
state-investigating = à l’examen
state-drafting = réponse en préparation
state-validating = réponse à valider
state-judging = bien-fondé à apprécier
state-answering = réponse à envoyer
state-answered = réponse donnée
state-replying = réponse brève à donner
state-closed = clôturé
state-declined = non traité
state-withdrawn = retiré
state-settled = réglé à l’amiable
state-forwarded = transmis
state-merged = fusionné
state-inadmissible = irrecevable

state-received-public = Nous avons reçu votre message et l’inscrivons dans notre registre.
state-registered-public = Votre message figure dans notre registre et nous le lisons.
state-assessing-public = Nous vérifions si nous pouvons traiter votre plainte.
state-assigning-public = Nous traitons votre plainte et désignons la personne qui l’examinera.
state-taking-up-public = Nous prenons votre plainte en charge et cherchons une solution.
state-investigating-public = Nous examinons votre plainte.
state-drafting-public = Nous rédigeons notre réponse.
state-validating-public = Notre réponse est rédigée ; nous la relisons.
state-judging-public = Nous décidons si votre plainte est fondée.
state-answering-public = Nous mettons la dernière main à notre réponse.
state-answered-public = Nous avons répondu à votre message.
state-replying-public = Nous préparons une réponse à votre message.
state-closed-public = Ce dossier est clôturé.
state-declined-public = Nous n’avons pas donné suite à votre message.
state-withdrawn-public = Ce message a été retiré ; nous ne le traitons plus.
state-settled-public = Votre plainte a été réglée à votre satisfaction.
state-forwarded-public = Nous avons transmis votre message à l’autorité compétente.
state-merged-public = Votre message se poursuit dans votre dossier précédent sur le même sujet.
state-inadmissible-public = Votre plainte est irrecevable ; l’accusé de réception vous en donne la raison.

term-state-running = en cours
term-state-paused = suspendu
term-state-late = dépassé
term-state-met = à temps
term-state-met-late = en retard
term-state-lapsed = caduc
term-state-waived = sans objet
term-state-not-owed = seulement si cela est décidé

## Ce que les règles demandent d’un dossier.

fact-email-known = une adresse électronique est connue
fact-reachable = une adresse électronique ou postale est connue
fact-handler-assigned = un agent traitant est désigné
fact-not-yet-acknowledged = aucun accusé de réception n’a encore été établi
fact-answered = une réponse a été donnée à cette étape
fact-advice-departed-from = l’appréciation s’écarte de l’avis
fact-respondents-known = une personne mise en cause est indiquée
fact-written = c’est arrivé par écrit

rule-doer-of-the-current-text = qui a écrit le texte actuel
rule-anyone-of-an-earlier-stage = qui a travaillé sur le dossier à une étape précédente
rule-respondent = qui est mis en cause par la plainte

## Before the title of a page with a form in which something is wrong.
mistake-title = Erreur : { $title }
outcome-handler = l’agent traitant
outcome-other = quelqu’un d’autre
outcome-seated = qui conseille ou siège en commission
outcome-heard = qui a entendu quelqu’un ou a décidé de ne pas l’entendre
outcome-investigated = qui a mené l’enquête
outcome-drafted = qui a rédigé ou contrôlé un projet
outcome-judged = qui a porté une appréciation
outcome-with-handler = avec un agent traitant
outcome-without-handler = sans agent traitant

## Les langues.

language-nl = néerlandais
language-fr = français
language-de = allemand
language-en = anglais
