### De bewoording van brieven, de brief vooraf, en de mail.

## De brief vooraf
preview-look = Bekijk eerst de brief
preview-title = De brief zoals hij zou vertrekken
preview-nothing-yet = Er is nog niets gebeurd en er is niets verstuurd. Lees de brief na; daarna verstuurt u hem of past u het formulier aan.
preview-back = Terug naar het formulier
preview-none = Hiermee zou nu geen brief vertrekken.
preview-by-email = Per e-mail aan { $name }, { $address }.
preview-by-post = Per post aan { $name }, { $address }. De brief moet afgedrukt en gepost worden.
preview-by-post-no-address = Per post aan { $name }, maar er is geen adres bekend. Vul eerst het adres aan.
