### La démonstration : une horloge à avancer, des rôles à jouer, les courriels interceptés.

demo-clock-now = Démonstration. Ici, nous sommes le { $date }, il est { $time }.
demo-clock-day = Jour suivant
demo-clock-working-day = Jour ouvrable suivant
demo-clock-next-term = Après la prochaine échéance
demo-mail-count = { $count ->
    [0] Aucun courriel
    [one] { $count } courriel envoyé
   *[other] { $count } courriels envoyés
}
demo-mail-title = Courriels de la démonstration
demo-mail-about = Aucun courriel ne quitte la démonstration. Vous pouvez lire ici, tel que le destinataire le reçoit, ce que Gehoor aurait envoyé depuis son démarrage.
demo-mail-none = Aucun courriel n’a encore été envoyé. Introduisez une plainte en indiquant une adresse électronique : l’accusé automatique apparaîtra ici.
demo-mail-subject = Objet
demo-mail-to = À
demo-mail-from = De
demo-mail-date = Date
demo-mail-back = Tous les courriels
