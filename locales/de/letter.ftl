### Wörter, die Briefe neben dem Text ihres Verfahrens brauchen.

letter-salutation = Guten Tag { $name },
letter-salutation-nameless = Sehr geehrte Damen und Herren,
letter-team = Das Beschwerdeteam
letter-team-role = Beschwerdestelle
letter-replaces = Dieser Brief ersetzt unseren Brief vom { $date }.
letter-subject-anew = { $subject }, nach der erneuten Prüfung
