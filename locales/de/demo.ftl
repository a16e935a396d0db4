### Die Vorführung: eine Uhr zum Verstellen, Rollen zum Spielen, die abgefangenen E-Mails.

demo-clock-now = Vorführung. Hier ist { $date }, { $time } Uhr.
demo-clock-day = Nächster Tag
demo-clock-working-day = Nächster Arbeitstag
demo-clock-next-term = Nach dem nächsten Fristende
demo-mail-count = { $count ->
    [0] Noch keine E-Mail
    [one] { $count } E-Mail versandt
   *[other] { $count } E-Mails versandt
}
demo-mail-title = E-Mails der Vorführung
demo-mail-about = Die Vorführung versendet keine E-Mails. Was Gehoor seit dem Start versandt hätte, lesen Sie hier so, wie es die Empfängerin oder der Empfänger erhält.
demo-mail-none = Es wurde noch keine E-Mail versandt. Reichen Sie eine Beschwerde mit einer E-Mail-Adresse ein; die automatische Eingangsmeldung erscheint dann hier.
demo-mail-subject = Betreff
demo-mail-to = An
demo-mail-from = Von
demo-mail-date = Datum
demo-mail-back = Alle E-Mails
