### Les mots dont les lettres ont besoin, en plus du texte de leur procédure.

letter-salutation = Bonjour { $name },
letter-salutation-nameless = Madame, Monsieur,
letter-team = L’équipe des plaintes
letter-team-role = Service des plaintes
letter-replaces = La présente lettre remplace notre lettre du { $date }.
letter-subject-anew = { $subject }, après la nouvelle analyse
