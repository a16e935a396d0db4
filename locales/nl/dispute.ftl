## Geschillen
# Wie naar de rechter stapt, klaagt niet: waar een zin van een dossier hier met dispute- ervoor staat, geldt die voor geschillen.

dispute-registration-what = Wat wordt betwist?
dispute-registration-who = Wie stelt het beroep in?
dispute-registration-who-text = De verzoeker; een advocaat vult u verderop in als vertegenwoordiger. Zonder e-mailadres gaan de brieven per post.
dispute-registration-message = Wat er in het verzoekschrift staat
dispute-registration-message-hint = Het voorwerp van het beroep en de kern van de middelen; het verzoekschrift zelf voegt u toe als bestand.
dispute-registration-grievances = Middelen
dispute-registration-grievances-text = Elk middel staat apart. Vult u niets in, dan staat het begin van het bericht als eerste middel; u kunt dit later aanpassen.
dispute-registration-grievance = Middel { $number }
dispute-registration-subject = Onderwerp van middel { $number }
dispute-registration-flaw-grievance-missing = Omschrijf ook het middel bij dit onderwerp.
dispute-source-direct = rechtstreeks van de verzoeker of de griffie
dispute-writing-done-told = Wat de verzoeker hierover verneemt
dispute-writing-done-untold = De verzoeker krijgt nu nog geen bericht
dispute-writing-done-untold-text = De verzoeker hoort pas iets met de eerste brief die u vanuit het dossier maakt.
dispute-dossier-complainant = Verzoeker
dispute-dossier-grievances = Middelen
dispute-dossier-waits-for-complainant = { $act }: wacht op de verzoeker. Belt of schrijft die, dan kunt u het zelf vastleggen, onder “Wat u kunt doen”.
dispute-dossier-corrected-complainant = Gegevens van de verzoeker
dispute-attachment-of-complainant = de verzoeker
dispute-grievance-number = Middel{ "\u00A0" }{ $number }
dispute-item-complainant = de verzoeker
dispute-act-form-grievance = Wat is het middel, in één of twee zinnen?
dispute-act-form-more-rows = Meer middelen
dispute-act-form-main-hint = Draait het beroep om één middel, dan duidt u dat hier aan.
dispute-act-form-main-none = Alle middelen wegen even zwaar
dispute-act-form-correct-kind = Wilt u de soort of de middelen veranderen?
dispute-act-form-correct-complainant = Naam of adres van de verzoeker
dispute-act-form-letter-nobody = Er is geen adres bekend. De brief vertrekt dus niet.
dispute-act-form-reply-hint = In de taal van de verzoeker. Aanhef en ondertekening zet Gehoor er zelf omheen. Een lege regel begint een nieuwe alinea; begin regels met een streepje voor een lijst. Zo staat het ook in de brief.
dispute-act-form-withdraw-why = Leg dit alleen vast als de verzoeker het zelf heeft laten weten.
dispute-act-form-withdrawal = Wat zei of schreef de verzoeker?
dispute-link-back-replace = Persoonlijke link van de verzoeker vervangen
dispute-link-back-title = Persoonlijke link van de verzoeker vervangen
dispute-link-back-text = De link en de code die de verzoeker tot nu toe kreeg, openen daarna niets meer. Doe dit als ze bij iemand anders terechtkwamen.
