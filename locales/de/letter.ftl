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
letter-enclosed-label = { $what }:
letter-enclosed-present = Anwesend
letter-enclosed-advised = Abgegeben am { $date } durch { $by }.
letter-replaces = Dieser Brief ersetzt unseren Brief vom { $date }.
letter-replaces-invitation = Dieses Schreiben ersetzt unsere Einladung vom { $date }. Der frühere Zeitpunkt gilt nicht mehr: { $moment }.
letter-passed-on-merged = Nachricht { $number } derselben absendenden Person, bei uns eingegangen am { $date }:
letter-subject-anew = { $subject }, nach der erneuten Prüfung
letter-called-off-subject = Beschwerde { $number }: Die Anhörung findet nicht statt
letter-called-off-body = Sie waren eingeladen, am { $moment } zu der Beschwerde mit der Nummer **{ $number }** angehört zu werden. **Diese Anhörung findet nicht statt.** Sie brauchen nichts zu tun.
letter-called-off-contact = Haben Sie noch eine Frage? Nennen Sie bitte immer die Nummer { $number }. So erreichen Sie uns:
letter-called-off-greeting = Mit freundlichen Grüßen
letter-appointment-along = Dieser E-Mail liegt eine Datei bei, die Ihren Kalender auf den neuen Stand bringt.
letter-appointment-file = einladung
letter-appointment-file-off = absage
