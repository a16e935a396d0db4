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
letter-replaces = La présente lettre remplace notre lettre du { $date }.
letter-subject-anew = { $subject }, après la nouvelle analyse
