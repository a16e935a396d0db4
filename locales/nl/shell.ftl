### Het kader rond elke pagina, en de pagina's die zeggen dat iets niet lukte.

shell-skip = Naar de inhoud
shell-home = naar het begin
shell-languages = Taal
shell-navigation = Hoofdmenu
shell-menu = Menu
shell-version = Gehoor { $version }

shell-nav-start = Start
shell-nav-follow = Mijn bericht volgen
shell-nav-work = Mijn werk
shell-nav-register = Register
shell-nav-registration = Nieuwe registratie
shell-nav-letters = Te posten brieven
shell-nav-alerts = Attenderingen
shell-nav-administration = Beheer
shell-nav-people = Medewerkers
shell-letters-waiting = { $count ->
    [one] { $count } brief te posten
   *[other] { $count } brieven te posten
}
shell-alerts-new = { $count ->
    [one] { $count } nieuwe attendering
   *[other] { $count } nieuwe attenderingen
}

shell-sign-in = Aanmelden voor medewerkers
shell-sign-out = Afmelden
shell-optional = (niet verplicht)
shell-print = Afdrukken
shell-cancel = Annuleren

shell-mistakes = { $count ->
    [one] Er is nog één punt om na te kijken
   *[other] Er zijn nog { $count } punten om na te kijken
}

shell-not-found-title = Deze pagina is er niet
shell-not-found = Op dit adres staat geen pagina. Misschien is de link onvolledig of verouderd.
shell-not-found-staff = Op dit adres staat niets, of niets dat u mag inzien.
shell-trouble-title = Er ging bij ons iets mis
shell-trouble = Uw verzoek is niet uitgevoerd; het ligt niet aan u. Ga terug en probeer het over enkele minuten opnieuw. Wat u had ingevuld, staat meestal nog in uw browser.
shell-trouble-reference = Meldt u dit, vermeld dan deze referentie: { $reference }.
shell-full-title = Er is niets bewaard
shell-full = Op onze server is geen plaats meer. Wat u verstuurde, is niet bewaard. Wij zijn op de hoogte. Probeer het later opnieuw.
shell-full-typed = Wat u hebt ingevuld, staat hieronder. Laat deze pagina open of kopieer uw tekst, en verstuur hem straks opnieuw.
shell-too-often-title = Even geduld
shell-too-often = Vanaf uw internetadres kwamen in korte tijd erg veel verzoeken. Probeer het { $minutes ->
    [one] over een minuut
   *[other] over { $minutes } minuten
} opnieuw.
shell-try-again = Opnieuw proberen
shell-too-large-title = Dit is te veel tekst
shell-too-large = Wat u verstuurde, is groter dan wat een formulier kan bevatten. Kort uw tekst in en verstuur het formulier opnieuw.
shell-too-slow-title = Het versturen duurde te lang
shell-too-slow = Uw formulier kwam niet volledig bij ons aan; er is niets verwerkt. Kijk na of uw internetverbinding werkt, ga terug en verstuur het formulier opnieuw.
shell-foreign-title = Dit formulier kwam van een andere website
shell-foreign = Er is niets gebeurd: een andere website probeerde dit formulier vanuit uw browser te versturen. Wilde u zelf iets insturen of wijzigen? Open dan hier de juiste pagina en vul het formulier daar in.
shell-back-to-form = Terug naar het formulier

shell-resend-heading = Nog niet verstuurd
shell-resend-title = Wij konden niet nagaan of dit formulier van u komt
shell-resend-why = Dat gebeurt als een pagina lang openstond, als de browser intussen werd gesloten of als hij geen cookies bewaart. Er is niets verloren. Kijk na wat hieronder staat en verstuur het opnieuw.
shell-resend-not-you = Hebt u dit niet zelf ingevuld? Sluit dan deze pagina; er gebeurt niets.
shell-resend-what = Dit wordt verstuurd naar { $address }:
shell-resend-empty = Niet ingevuld: { $fields }.
shell-resend = Opnieuw versturen
shell-signed-out-title = U bent niet meer aangemeld
shell-signed-out-why = Er is niets verloren: wat u invulde, staat hieronder. Meld u aan in een nieuw tabblad, kom hier terug en verstuur het opnieuw.
