### Les mots dont les lettres ont besoin, en plus du texte de leur procédure.

letter-salutation = Bonjour { $name },
letter-salutation-nameless = Madame, Monsieur,
letter-team = L’équipe des plaintes
letter-team-role = Service des plaintes
letter-signature-desk = pour le bureau d’enregistrement
letter-signature-decision-body = au nom de l’organe de décision
letter-signature-management-committee = au nom du comité de direction
letter-enclosed-text = Annexe : { $what }
letter-enclosed-hearing = { $what } : { $name }, { $date }
letter-enclosed-label = { $what } :
letter-enclosed-present = Personnes présentes
letter-enclosed-advised = Rendu le { $date } par { $by }.
letter-replaces = La présente lettre remplace notre lettre du { $date }.
letter-replaces-invitation = La présente lettre remplace notre invitation du { $date }. Le moment proposé auparavant n’est plus valable : { $moment }.
letter-passed-on-merged = Message { $number } du même expéditeur, reçu par nous le { $date } :
letter-subject-anew = { $subject }, après la nouvelle analyse
letter-called-off-subject = Plainte { $number } : l’audition n’aura pas lieu
letter-called-off-body = Nous vous avions proposé une audition au sujet de la plainte numéro **{ $number }**, le { $moment }. **Cette audition n’aura pas lieu.** Vous ne devez rien faire.
letter-called-off-contact = Vous avez encore une question ? Mentionnez toujours le numéro { $number }. Voici comment nous joindre :
letter-called-off-greeting = Avec nos salutations distinguées,
letter-appointment-along = Un fichier qui met à jour votre agenda est joint à ce courriel.
letter-appointment-file = invitation
letter-appointment-file-off = annulation
