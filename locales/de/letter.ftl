### Wörter, die Briefe neben dem Text ihres Verfahrens brauchen.

letter-salutation = Guten Tag { $name },
letter-salutation-nameless = Sehr geehrte Damen und Herren,
letter-team = Das Beschwerdeteam
letter-team-role = Beschwerdestelle
letter-signature-desk = für die Registrierungsstelle
letter-signature-decision-body = im Namen des Entscheidungsorgans
letter-signature-management-committee = im Namen des Direktionsausschusses
letter-enclosed-text = Anlage: { $what }
letter-enclosed-hearing = { $what }: { $name }, { $date }
letter-replaces = Dieser Brief ersetzt unseren Brief vom { $date }.
letter-subject-anew = { $subject }, nach der erneuten Prüfung
