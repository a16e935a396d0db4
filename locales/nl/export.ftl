### Een heel dossier meegeven, en de pagina in dat bestand.

export-title = Het hele dossier exporteren
export-lead = U krijgt één zipbestand met alles wat in dit dossier zit, bijvoorbeeld voor een ombudsdienst, een rechtbank of een archief.
export-everything-title = Het bestand bevat alles
export-everything = Interne notities, voorstellen van antwoord en de gegevens van alle betrokkenen zitten erin, en de brieven zoals ze zijn verstuurd, met de persoonlijke link van de indiener. Er is niets weggelaten of onleesbaar gemaakt. Geef het alleen aan wie dat alles mag lezen.
export-proves = Open index.html in het bestand om het te lezen. Of er niets aan veranderd is, kan iedereen zonder dit systeem nagaan met het commando “gehoor verify”.
export-noted = Er wordt genoteerd dat u dit dossier hebt geëxporteerd.
export-language = Taal van de leesbare pagina
export-button = Bestand downloaden

export-page-made = Geëxporteerd op { $date } door { $who }
export-page-state = Stand
export-page-with = Is bij
export-page-proof = Deze pagina dient om te lezen. Wat telt, zijn de bestanden ernaast: elke gebeurtenis precies zoals ze is vastgelegd (events), en elke tekst, brief en bijlage waar ze naar verwijst. De laatste gebeurtenis heeft de vingerafdruk
export-page-check = Gehoor controleert het hele bestand met het commando: gehoor verify BESTAND
export-page-anonymous = Vroeg om de naam niet door te geven
export-page-corrected = Later vervangen door verbeterde gegevens
export-page-attachments = Bijlagen
export-page-attachment = { $name } ({ $size } bytes), { $date }
