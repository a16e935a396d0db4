### Het maatregelenregister: wat er verandert door klachten en geschillen.

measures-title = Maatregelen
measures-text = Wat er verandert door klachten en geschillen: wat er gedaan wordt, wie ervoor zorgt, tegen wanneer, en of het gedaan is. U ziet de maatregelen van uw diensten en die waar u zelf voor zorgt. Een nummer zonder link hoort bij een dossier van een ander team. Wat voor één indiener of verzoeker wordt hersteld, staat er alleen bij voor wie het dossier ziet, wie ervoor zorgt, en de klachtenbeheerder of de leidinggevende van die dienst.
measures-filter = Welke maatregelen
measures-progress = Stand
measures-progress-open = Nog niet gedaan
measures-progress-late = Te laat
measures-progress-done = Gedaan
measures-progress-all = Alle
measures-mine = Alleen waar ik voor zorg
measures-empty-open = Er staat geen maatregel open.
measures-empty-late = Geen enkele maatregel is te laat.
measures-empty-done = Er is nog geen maatregel gedaan.
measures-empty-all = Er zijn nog geen maatregelen.
measures-caption = { $count ->
    [one] Eén maatregel
   *[other] { $count } maatregelen
}
measures-caption-part = { $count } van de maatregelen
measures-column-what = Wat
measures-column-owner = Wie
measures-column-due = Tegen wanneer
measures-column-standing = Stand
measures-column-dossier = Dossier
measures-erased = De tekst is gewist.
measures-pages = Bladeren in de maatregelen
measures-position = { $count } op deze bladzijde
measures-back = Naar de maatregelen
measures-print-more = Alleen de eerste { $count } maatregelen staan hier. Beperk de lijst om de andere af te drukken.
measures-to-do = U zorgt voor { $count } maatregelen die nog niet gedaan zijn.
measures-mine-title = Maatregelen waar u voor zorgt
measures-say-done = Melden dat het gedaan is
measures-own-title = Een maatregel waar u voor zorgt ({ $number })
measures-shown = Wat is er gedaan, en waaruit blijkt dat?
measures-shown-hint = Bijvoorbeeld de nieuwe werkwijze, of waar ze te vinden is. Wie de maatregel vastlegde, leest dit in het dossier.
measures-done-ahead = Die dag moet nog komen. Vul de dag in waarop het gedaan is.
measures-done-button = Het is gedaan
measures-file = maatregelen
measures-file-more = Deze lijst telt meer dan { $most } maatregelen; zoveel gaan er niet in één bestand. Beperk de lijst, bijvoorbeeld tot één dienst, en download opnieuw.
measures-file-number = Dossier
measures-file-body = Organisatie
measures-file-unit = Dienst
measures-file-of = Uit
measures-file-kind = Soort maatregel
measures-file-what = Wat
measures-file-owner = Wie
measures-file-recorded = Vastgelegd op
measures-file-decided = Beslist op
measures-file-decided-by = Wie besliste, op grond van welk rapport
measures-file-due = Uiterlijk
measures-file-done = Gedaan op
measures-file-shown = Waaruit dat blijkt
