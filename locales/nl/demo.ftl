### De demo: een klok die je verzet, rollen die je speelt, de mails die zijn opgevangen.

demo-clock-now = Demo. Hier is het { $date }, { $time } uur.
demo-clock-day = Volgende dag
demo-clock-working-day = Volgende werkdag
demo-clock-next-term = Na de eerstvolgende termijn
demo-mail-count = { $count ->
    [0] Nog geen e-mail
    [one] { $count } e-mail verstuurd
   *[other] { $count } e-mails verstuurd
}
demo-mail-title = E-mails van de demo
demo-mail-about = Uit de demo vertrekt geen enkele e-mail. Wat Gehoor sinds de start zou hebben verstuurd, leest u hier zoals de ontvanger het krijgt.
demo-mail-none = Er is nog geen e-mail verstuurd. Dien een klacht in met een e-mailadres; de automatische ontvangstmelding verschijnt dan hier.
demo-mail-subject = Onderwerp
demo-mail-to = Aan
demo-mail-from = Van
demo-mail-date = Datum
demo-mail-back = Alle e-mails
