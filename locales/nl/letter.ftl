### Woorden die brieven nodig hebben naast de tekst van hun procedure.

letter-salutation = Beste { $name },
letter-salutation-nameless = Geachte mevrouw, geachte heer,
letter-team = Het klachtenteam
letter-team-role = Klachtendienst
letter-signature-desk = namens de registratiedesk
letter-signature-decision-body = namens het bestuursorgaan
letter-signature-management-committee = namens het directiecomité
letter-enclosed-text = Bijlage: { $what }
letter-enclosed-hearing = { $what }: { $name }, { $date }
letter-enclosed-label = { $what }:
letter-enclosed-present = Aanwezig
letter-enclosed-advised = Uitgebracht op { $date } door { $by }.
letter-replaces = Deze brief vervangt onze brief van { $date }.
letter-replaces-invitation = Deze brief vervangt onze uitnodiging van { $date }. Het vroegere tijdstip geldt niet meer: { $moment }.
letter-passed-on-merged = Bericht { $number } van dezelfde afzender, bij ons ontvangen op { $date }:
letter-subject-anew = { $subject }, na de nieuwe analyse
letter-called-off-subject = Klacht { $number }: de hoorzitting gaat niet door
letter-called-off-body = U was uitgenodigd om te worden gehoord over de klacht met nummer **{ $number }**, op { $moment }. **Dat gaat niet door.** U hoeft daarvoor niets te doen.
letter-called-off-contact = Heeft u nog een vraag? Vermeld dan altijd het nummer { $number }. Zo kunt u ons bereiken:
letter-called-off-greeting = Met vriendelijke groet,
letter-appointment-along = Bij deze e-mail zit een bestand waarmee u uw agenda bijwerkt.
letter-appointment-file = uitnodiging
letter-appointment-file-off = afzegging
